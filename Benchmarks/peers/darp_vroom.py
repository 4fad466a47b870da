"""Solve public dial-a-ride instances with VROOM.

A request is a shipment: its two stops in one round, in order, within their windows and the load. What VROOM can't say:
  * how long a guest may ride: there is no limit between a pick-up and its delivery;
  * how long a round may last from leaving the depot to being back: there are limits on the hours of a vehicle, and on
    the time that it drives, but none on the span (in the public sets the hours are as long as the longest round).
So its plans may keep guests in the car for too long; whether they do is counted by who asked. Times are whole
thousandths of a minute.
"""
import vroom

SCALE = 1_000


def solve(instance, seconds, threads):
    size = 2 * instance.count + 1
    problem = vroom.Input()
    whole = [[round(instance.way(a, b) * SCALE) for b in range(size)] for a in range(size)]
    import numpy

    problem.set_durations_matrix("car", numpy.array(whole, dtype=numpy.uint32))
    horizon = min(instance.nodes[0][6], 1e6)

    def window(node):
        low, high = instance.nodes[node][5:7]
        return [vroom.TimeWindow(round(low * SCALE), round(min(high, horizon) * SCALE))]

    for vehicle in range(instance.vehicles):
        problem.add_vehicle(
            vroom.Vehicle(vehicle + 1, start=0, end=0, capacity=vroom.Amount([instance.capacity]),
                          time_window=vroom.TimeWindow(round(instance.nodes[0][5] * SCALE), round(horizon * SCALE))))
    for request in range(1, instance.count + 1):
        stops = [
            vroom.ShipmentStep(node, location=node, time_windows=window(node),
                               default_service=round(instance.nodes[node][3] * SCALE))
            for node in (request, request + instance.count)
        ]
        problem.add_shipment(stops[0], stops[1], amount=vroom.Amount([int(instance.nodes[request][4])]))
    answer = problem.solve(exploration_level=5, nb_threads=threads)
    if answer.summary.unassigned:
        return None
    rounds = {}
    for step in answer.routes.itertuples():
        if step.type in ("pickup", "delivery"):
            rounds.setdefault(step.vehicle_id, []).append(int(step.id))
    return [rounds[key] for key in sorted(rounds)]
