import Benchmarking
import Testing
import Wording

@Suite("Banquets from files") struct BanquetInstanceTests {
  private func fault(_ text: String) -> BanquetInstance.Fault? {
    do throws(BanquetInstance.Fault) {
      _ = try BanquetInstance(text)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "What is wrong is named by its place",
    arguments: [
      ("", "1:1"), ("[1]", ""), ("{\"guests\": 2, \"tables\": [2]}", ""),
      ("{\"guests\": 2.5, \"tables\": [2], \"weights\": []}", "guests"),
      ("{\"guests\": 2, \"tables\": [\"two\"], \"weights\": []}", "tables[0]"),
      ("{\"guests\": 2, \"tables\": [2, -1], \"weights\": []}", "tables[1]"),
      ("{\"guests\": 3, \"tables\": [2], \"weights\": []}", "tables"),
      ("{\"guests\": 3, \"tables\": [2, 2], \"min\": 2, \"weights\": []}", "min"),
      ("{\"guests\": 2, \"tables\": [2], \"weights\": [[0, 1]]}", "weights[0]"),
      ("{\"guests\": 2, \"tables\": [2], \"weights\": [[0, 1, 5], [0, 2, 5]]}", "weights[1]"),
      ("{\"guests\": 2, \"tables\": [2], \"weights\": [[1, 1, 5]]}", "weights[0]"),
      ("{\"guests\": 2, \"tables\": [2], \"weights\": [[0, 1, 9999999999]]}", ""),
      ("{\"guests\": 99999999, \"tables\": [2], \"weights\": []}", ""),
    ]) func faults(text: String, place: String)
  {
    #expect(fault(text)?.place == place)
    #expect(fault(text)?.phrase.zh.isEmpty == false)
  }
}
