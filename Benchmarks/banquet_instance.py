#!/usr/bin/env python3
"""Write a pair-preference banquet of any size, the same for the same arguments on every machine.

    Benchmarks/banquet_instance.py --guests 380 --tables 38 --seats 10 --density 0.25 --seed 1 > r380-1.json

Guests 0 and 1, 2 and 3 ... are couples, whose wish to sit together weighs 50. Of all other pairs a share (`--density`)
has a wish of 1 to 10, one in five of these a dislike. With --shape the wishes are not spread evenly:
  even       any pair may have a wish (the default)
  clans      families of 8 to 20 like one another, and half of the other wishes are dislikes
  hubs       a few guests whom everybody wants to sit with
"""
import argparse
import json
import random
import sys


def weight(draw, dislikes):
    value = draw.randint(1, 10)
    return -value if draw.random() < dislikes else value


def even(draw, guests, density):
    for one in range(guests):
        for other in range(one + 1, guests):
            if one % 2 == 0 and other == one + 1:
                yield [one, other, 50]
            elif draw.random() < density:
                yield [one, other, weight(draw, 0.2)]


def clans(draw, guests, density):
    clan = []
    while len(clan) < guests:
        clan += [len(clan)] * draw.randint(8, 20)
    for one in range(guests):
        for other in range(one + 1, guests):
            if one % 2 == 0 and other == one + 1:
                yield [one, other, 50]
            elif clan[one] == clan[other]:
                if draw.random() < 0.8:
                    yield [one, other, weight(draw, 0.05)]
            elif draw.random() < density / 4:
                yield [one, other, weight(draw, 0.5)]


def hubs(draw, guests, density):
    fame = [8 if draw.random() < 0.05 else 1 for _ in range(guests)]
    for one in range(guests):
        for other in range(one + 1, guests):
            if one % 2 == 0 and other == one + 1:
                yield [one, other, 50]
            elif draw.random() < min(1, density / 2 * max(fame[one], fame[other])):
                yield [one, other, weight(draw, 0.2)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--guests", type=int, required=True)
    parser.add_argument("--tables", type=int, required=True)
    parser.add_argument("--seats", type=int, required=True, help="chairs of each table")
    parser.add_argument("--min", type=int, default=0, help="the least number of guests at a table that is used")
    parser.add_argument("--density", type=float, default=0.25, help="the share of pairs that have a wish")
    parser.add_argument("--shape", choices=["even", "clans", "hubs"], default="even")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    if chosen.tables * chosen.seats < chosen.guests:
        sys.exit(f"{chosen.tables} tables of {chosen.seats} don't seat {chosen.guests} guests.")
    draw = random.Random(chosen.seed)
    wishes = {"even": even, "clans": clans, "hubs": hubs}[chosen.shape](draw, chosen.guests, chosen.density)
    name = f"{chosen.shape[0] if chosen.shape != 'even' else 'r'}{chosen.guests}-{chosen.tables}x{chosen.seats}-{chosen.density}-{chosen.seed}"
    json.dump(
        {"name": name, "guests": chosen.guests, "tables": [chosen.seats] * chosen.tables, "min": chosen.min,
         "weights": list(wishes)}, sys.stdout, separators=(",", ":"))
    print()


if __name__ == "__main__":
    main()
