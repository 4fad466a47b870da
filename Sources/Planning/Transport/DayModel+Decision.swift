internal import Optimization
internal import Visit

extension DayModel {
  /// What an assignment decides.
  func decision(_ assignment: Assignment) -> DayDecision {
    var decision = DayDecision()
    for make in makes where assignment[make.variable] == 1 && !make.rides.isEmpty {
      let loads = make.rides.filter { assignment[$0.variable] > 0 }
        .map { DayDecision.Load(party: $0.party, kind: $0.unit, count: assignment[$0.variable]) }
      decision.makes.append(.init(run: make.run, shift: make.shift, loads: loads))
    }
    for choice in chosen where assignment[choice.variable] == 1 {
      let pilots = makes.filter { make in
        make.run == choice.run && assignment[make.variable] == 1
          && fleet[problem.shifts[make.shift].vehicle].role == .pilot
      }.map { problem.shifts[$0.shift].vehicle }
      decision.convoys.append(.init(convoy: choice.convoy, option: choice.option, run: choice.run, pilots: pilots))
    }
    for gone in left where assignment[gone.variable] == 1 {
      decision.left.append(.init(party: gone.party, kind: gone.unit, count: 1))
    }
    decision.dissolved = dissolved.filter { assignment[$0.variable] == 1 }.map(\.convoy)
    return decision.merged
  }
}

extension DayDecision {
  /// The same with one entry for each class left behind.
  fileprivate var merged: DayDecision {
    var result = self
    result.left = []
    for load in left {
      if let index = result.left.firstIndex(where: { $0.party == load.party && $0.kind == load.kind }) {
        result.left[index].count += load.count
      } else {
        result.left.append(load)
      }
    }
    return result
  }
}
