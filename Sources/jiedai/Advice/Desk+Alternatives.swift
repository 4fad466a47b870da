internal import Advice
internal import Publishing
internal import Visit
internal import Wording

extension Desk {
  /// The papers of a plan of ours, which the audit must pass.
  func finished(_ plan: Plan) throws(Stop) -> Papers {
    var plan = plan
    plan.scenario = source
    return try audited(plan)
  }

  /// Writes each plan into a folder of its own, and the page that compares them beside these.
  func write(_ papers: AlternativesPapers, to folder: String) throws(Stop) {
    try Console.makeFolder(folder)
    for plan in papers.folders() { try write(plan.files, to: "\(folder)/\(plan.name)") }
    try Console.save(papers.page, to: "\(folder)/comparison.html")
  }
}
