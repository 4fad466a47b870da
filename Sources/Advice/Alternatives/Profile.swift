public import Visit
public import Wording

/// What a plan is made for: an order of the goals, and goals that the scenario doesn't have. 方案取向
public enum Profile: Sendable, Hashable {
  /// As the scenario asks. 按方案
  case asked
  /// Ceremony and the comfort of people before cars and money. 礼宾优先
  case ceremony
  /// 用车最少
  case fewestVehicles
  /// 费用最省
  case leastCost
  /// The least waits and detours for the first five of the order. 前五位等候最少
  case foremost
  /// As near as can be to a plan that there is. 最接近
  case closest
  /// Between the best of one goal and the best of another; which of the points between, from 1. 折中
  case between(GoalName, GoalName, Int)

  /// How many are the foremost.
  public static let foremostCount = 5

  /// Whether it is one of the points between two goals.
  public var isBetween: Bool {
    if case .between = self { return true }
    return false
  }

  /// As it is called in files and folders.
  public var name: String {
    switch self {
    case .asked: "asked"
    case .ceremony: "ceremony"
    case .fewestVehicles: "fewest-cars"
    case .leastCost: "least-cost"
    case .foremost: "foremost"
    case .closest: "closest"
    case .between(let one, let other, let number): "\(one.rawValue)-\(other.rawValue)-\(number)"
    }
  }

  /// As people call it.
  public var title: Phrase {
    switch self {
    case .asked: .profileAsked
    case .ceremony: .profileCeremony
    case .fewestVehicles: .profileFewestVehicles
    case .leastCost: .profileLeastCost
    case .foremost: .profileForemost(Self.foremostCount)
    case .closest: .profileClosest
    case .between(let one, let other, let number): .profileBetween(one.phrase, other.phrase, number)
    }
  }

  /// The order of the goals. Nobody is left out and no order of precedence is given up for a car or for money.
  public func goals(_ asked: [GoalName]) -> [GoalName] {
    switch self {
    case .asked, .closest: asked
    case .ceremony: Self.order(asked, [.preferences, .comfort])
    case .fewestVehicles: Self.order(asked, [.vehicles])
    case .leastCost: Self.order(asked, [.cost])
    case .foremost: Self.order(asked, [.comfort])
    case .between(let one, let other, _): Self.order(asked, [one, other])
    }
  }

  private static func order(_ asked: [GoalName], _ wanted: [GoalName]) -> [GoalName] {
    let front = [GoalName.served, .precedence].filter(asked.contains) + wanted.filter(asked.contains)
    return front + asked.filter { !front.contains($0) }
  }
}

extension GoalName {
  /// As it is called among other words.
  public var phrase: Phrase {
    switch self {
    case .served: .goalWord("served")
    case .precedence: .goalWord("precedence")
    case .preferences: .goalWord("preferences")
    case .vehicles: .goalWord("vehicles")
    case .cost: .goalWord("cost")
    case .comfort: .goalWord("comfort")
    }
  }
}
