/// Finds who waits for whom in a ring. 循环
enum Cycle {
  /// One step of a relation: `from` comes before `to`.
  struct Edge: Hashable {
    var from: String
    var to: String
    var spot: Spot
  }

  /// A ring of edges, each ending where the next begins, from the first in the file; nil where there is none. O(edges).
  static func find(_ edges: [Edge]) -> [Edge]? {
    var waiting: [String: Int] = [:]
    var out: [String: [Edge]] = [:]
    var nodes: [String] = []
    for edge in edges {
      for node in [edge.from, edge.to] where waiting[node] == nil {
        waiting[node] = 0
        nodes.append(node)
      }
      waiting[edge.to, default: 0] += 1
      out[edge.from, default: []].append(edge)
    }
    var free = nodes.filter { waiting[$0] == 0 }
    while let node = free.popLast() {
      for edge in out[node] ?? [] {
        let left = (waiting[edge.to] ?? 0) - 1
        waiting[edge.to] = left
        if left == 0 { free.append(edge.to) }
      }
    }
    return ring(edges.filter { (waiting[$0.from] ?? 0) > 0 && (waiting[$0.to] ?? 0) > 0 })
  }

  /// Walks back along edges, each of whose starts has an edge into it, until a node comes again.
  private static func ring(_ edges: [Edge]) -> [Edge]? {
    var into: [String: Edge] = [:]
    for edge in edges where into[edge.to] == nil { into[edge.to] = edge }
    guard var edge = edges.first.flatMap({ into[$0.to] }) else { return nil }
    var path: [Edge] = []
    var position: [String: Int] = [:]
    while position[edge.to] == nil {
      position[edge.to] = path.count
      path.append(edge)
      guard let next = into[edge.from] else { return nil }
      edge = next
    }
    let ring = Array(path[(position[edge.to] ?? 0)...].reversed())
    let first = ring.indices.min { ring[$0].spot < ring[$1].spot } ?? 0
    return Array(ring[first...] + ring[..<first])
  }
}
