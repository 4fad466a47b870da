import Testing

@testable import Archive

@Suite("Private numbers in a text")
struct PrivateTextTests {
  @Test(
    "are found where they stand alone",
    arguments: [
      ("phone: 13912345678", "phone: <private>"), ("电话13912345678，", "电话<private>，"), ("139-1234-5678", "<private>"),
      ("0517-83912345", "<private>"), ("11010519491231002X", "<private>"), ("护照E12345678", "护照<private>"),
      ("[139123456789]", "[139123456789]"), ("G8297 MU2839", "G8297 MU2839"), ("2026-12-03", "2026-12-03"),
      ("id: a13912345678", "id: a13912345678"), ("110千伏", "110千伏"), ("8001, 8001", "8001, 8001"),
      ("+86 517 8391", "<private>"), ("", ""),
    ])
  func found(text: String, parted: String) {
    let result = PrivateText(text, phones: ["8001", "+86 517 8391"])
    #expect(result.text == parted && result.original == text)
  }

  @Test("come back whatever else the text says, marks of ours among it")
  func marks() {
    let text = "<private> 13912345678 <private>13912345678<priv"
    let parted = PrivateText(text, phones: [])
    #expect(parted.values.count == 2 && parted.original == text)
    #expect(PrivateText(text: "short", values: parted.values).original == nil)
    #expect(PrivateText(text: "a", values: [.init(at: -1, kind: "phone", text: "1")]).original == nil)
  }
}
