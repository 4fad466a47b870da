#!/usr/bin/env python3
"""Solve public dial-a-ride instances with OR-Tools' routing library.

    Benchmarks/peers/.venv/bin/python Benchmarks/peers/darp.py --time-limit 60 DIR [NAME ...]

The model is the library's own for pick-up and delivery: a dimension for time and one for load, both stops of a request
in one round and in order, ride limits as differences of times, the longest round as a span. The first plan comes from
local cheapest insertion, the best of the rules that we tried, and may leave people standing at a high price; guided
local search then runs until time is up. Lengths are whole ten-thousandths. The value is counted anew from the file's
coordinates; the library gives no bound. Prints `instance, value, bound, proven, seconds`, as `jiedai bench darp` does.
"""
import argparse
import csv
import math
import pathlib
import sys
import time

from ortools.constraint_solver import pywrapcp, routing_enums_pb2

SCALE = 10_000


class Instance:
    def __init__(self, path):
        lines = [line.split() for line in path.read_text().splitlines() if line.strip()]
        self.vehicles, self.count = int(lines[0][0]), int(lines[0][1])
        self.longest, self.capacity, self.ride = float(lines[0][2]), int(lines[0][3]), float(lines[0][4])
        nodes = [[float(field) for field in line] for line in lines[1:]]
        if len(nodes) == self.count + 1 or len(nodes) == self.count + 2:
            self.count //= 2
        self.nodes = nodes[: 2 * self.count + 1]

    def way(self, a, b):
        return math.dist(self.nodes[a][1:3], self.nodes[b][1:3])


def solve(instance, seconds, watch=None):
    """The rounds, each a list of nodes, or None where nobody is served in time. `watch` is told of each better plan."""
    size = 2 * instance.count + 1
    manager = pywrapcp.RoutingIndexManager(size, instance.vehicles, 0)
    routing = pywrapcp.RoutingModel(manager)
    whole = [[round(instance.way(a, b) * SCALE) for b in range(size)] for a in range(size)]
    stay = [round(node[3] * SCALE) for node in instance.nodes]
    way = routing.RegisterTransitMatrix(whole)
    leg = routing.RegisterTransitMatrix([[stay[a] + whole[a][b] for b in range(size)] for a in range(size)])
    load = routing.RegisterUnaryTransitVector([int(node[4]) for node in instance.nodes])
    routing.SetArcCostEvaluatorOfAllVehicles(way)
    horizon = round(min(instance.nodes[0][6], 1e6) * SCALE)
    routing.AddDimension(leg, horizon, horizon, False, "time")
    routing.AddDimension(load, 0, instance.capacity, True, "load")
    clock = routing.GetDimensionOrDie("time")
    for vehicle in range(instance.vehicles):
        clock.SetSpanUpperBoundForVehicle(round(instance.longest * SCALE), vehicle)
    for node in range(1, size):
        low, high = instance.nodes[node][5:7]
        clock.CumulVar(manager.NodeToIndex(node)).SetRange(math.ceil(low * SCALE), min(horizon, math.floor(high * SCALE)))
    for request in range(1, instance.count + 1):
        pickup, delivery = manager.NodeToIndex(request), manager.NodeToIndex(request + instance.count)
        routing.AddPickupAndDelivery(pickup, delivery)
        # The first plan may leave people standing; the search may not in the end.
        routing.AddDisjunction([pickup], 1000 * SCALE)
        routing.AddDisjunction([delivery], 1000 * SCALE)
        routing.solver().Add(routing.VehicleVar(pickup) == routing.VehicleVar(delivery))
        routing.solver().Add(clock.CumulVar(pickup) <= clock.CumulVar(delivery))
        longest = stay[request] + math.floor(instance.ride * SCALE)
        routing.solver().Add(clock.CumulVar(delivery) - clock.CumulVar(pickup) <= longest)
    search = pywrapcp.DefaultRoutingSearchParameters()
    search.first_solution_strategy = routing_enums_pb2.FirstSolutionStrategy.LOCAL_CHEAPEST_INSERTION
    search.local_search_metaheuristic = routing_enums_pb2.LocalSearchMetaheuristic.GUIDED_LOCAL_SEARCH
    search.time_limit.FromMilliseconds(int(seconds * 1000))
    begin = time.monotonic()
    if watch:
        routing.AddAtSolutionCallback(
            lambda: watch(time.monotonic() - begin, routing.CostVar().Max() / SCALE, None))
    found = routing.SolveWithParameters(search)
    if found is None:
        return None
    if any(found.Value(routing.NextVar(node)) == node for node in range(routing.Size())):
        return None
    rounds = []
    for vehicle in range(instance.vehicles):
        index, nodes = found.Value(routing.NextVar(routing.Start(vehicle))), []
        while not routing.IsEnd(index):
            nodes.append(manager.IndexToNode(index))
            index = found.Value(routing.NextVar(index))
        rounds.append(nodes)
    return rounds


def length(instance, rounds):
    """The length of all rounds, from and to the depot."""
    return sum(instance.way(a, b) for nodes in rounds for a, b in zip([0] + nodes, nodes + [0]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("directory", type=pathlib.Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--time-limit", type=float, default=60)
    options = parser.parse_args()
    paths = sorted(path for path in options.directory.glob("*.txt") if not options.names or path.stem in options.names)
    table = csv.writer(sys.stdout)
    table.writerow(["instance", "value", "bound", "proven", "seconds"])
    for path in paths:
        begin = time.monotonic()
        instance = Instance(path)
        rounds = solve(instance, options.time_limit)
        value = None if rounds is None else length(instance, rounds)
        seconds = time.monotonic() - begin
        table.writerow([path.stem, "" if value is None else f"{value:.4f}", "", "no", f"{seconds:.2f}"])
        sys.stdout.flush()


if __name__ == "__main__":
    main()
