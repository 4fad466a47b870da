import ScenarioFile
import Testing
import Visit
import Wording

/// The repository's folder of scenarios.
let scenarios = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/Scenarios"

/// Reads a scenario of the repository.
func scenario(_ name: String) -> ScenarioReading { readScenario(at: scenarios + "/" + name) }

/// Reads a text, with the lists beside it by name.
func read(_ text: String, _ lists: [String: String] = [:]) -> ScenarioReading {
  readScenario(Array(text.utf8), named: "a.yaml") { path in
    lists[path].map { .success(Array($0.utf8)) } ?? .failure(.missing)
  }
}

/// All that is wrong, as it is printed.
func printed(_ reading: ScenarioReading, _ language: Language = .en) -> String {
  reading.diagnostics.map { $0.rendered(language) }.joined(separator: "\n")
}
