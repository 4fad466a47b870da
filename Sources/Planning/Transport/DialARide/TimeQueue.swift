/// The labels of a search by the step of the day in which they stand; worked off from the first step on. 时间队列
struct TimeQueue {
  private var queues: [[Int]]
  /// The step that is being worked off.
  private(set) var step = 0
  private var position = 0

  init(steps: Int) { queues = [[Int]](repeating: [], count: steps) }

  /// Puts a label into a step.
  mutating func put(_ label: Int, at step: Int) { queues[step].append(label) }

  /// The label that is next in time.
  mutating func next() -> Int? {
    while step < queues.count {
      if position < queues[step].count {
        position += 1
        return queues[step][position - 1]
      }
      queues[step] = []
      step += 1
      position = 0
    }
    return nil
  }
}

/// The step of `count` that a time lies in: the first or the last where it lies outside, or is no time at all.
@inline(__always) func timeStep(_ time: Double, from begin: Double, every step: Double, count: Int) -> Int {
  let position = (time - begin) / step
  return position > 0 ? Int(min(position, Double(count - 1))) : 0
}
