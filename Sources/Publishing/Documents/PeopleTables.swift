internal import Visit
internal import Wording

extension Papers {
  /// Who is received (protocol.md 9, document 3). 来宾名单
  var guestTable: Table {
    let abroad = visit.convention == .international || visit.people.contains { $0.country != nil }
    var table = Table(
      "guests", title: self(.guests),
      columns: [
        .init(self(.number), isNumeric: true), .init(self(.name)), .init(self(.gender)),
        abroad ? .init(self(.country)) : .init(self(.ethnicity), isForm: true),
        .init(self(.delegation)), .init(self(.title), isLong: true), .init(self(.rank)), .init(self(.phone)),
        .init(self(.passages), isLong: true), .init(self(.diet)), .init(self(.remarks), isLong: true),
      ])
    table.rows = people(of: .guest).enumerated().map { position, person in
      [
        String(position + 1), name(person.id), person.gender.map { self($0.label) } ?? "",
        abroad ? country(person) : person.ethnicity ?? "", delegation(person.delegation), person.title ?? "",
        rank(person),
        person.phone ?? "", passages(of: person), diet(person), remarks(person),
      ]
    }
    if visit.people.contains(where: { $0.ethnicity != nil }), !abroad { table.columns[3].isForm = false }
    table.isWide = true
    return table
  }

  /// Who receives (protocol.md 9, document 4). 陪同及工作人员名单
  var staffTable: Table {
    var table = Table(
      "staff", title: self(.staff),
      columns: [
        .init(self(.number), isNumeric: true), .init(self(.name)), .init(self(.delegation)),
        .init(self(.title), isLong: true),
        .init(self(.task), isLong: true), .init(self(.phone)), .init(self(.diet)),
      ])
    table.rows = people(of: .host).enumerated().map { position, person in
      [
        String(position + 1), name(person.id), delegation(person.delegation), person.title ?? "", tasks(of: person),
        person.phone ?? "", diet(person),
      ]
    }
    return table
  }

  /// The people of a side, in order of precedence, those without a rank after them as listed.
  private func people(of side: Side) -> [Person] {
    sorted(visit.people.map(\.id)).compactMap { register.people[$0] }.filter { register.side(of: $0.id) == side }
  }

  private func country(_ person: Person) -> String {
    person.country ?? register.delegations[person.delegation]?.country ?? ""
  }

  private func passages(of person: Person) -> String {
    [person.arrive, person.leave].compactMap { $0 }
      .map { passage in
        ([short(passage.at.day), passage.at.clock, place(passage.place)] + [passage.by].compactMap { $0 }).joined(
          separator: " ")
      }.joined(separator: "\n")
  }

  func diet(_ person: Person) -> String { self(.list(person.diet.map { self($0, Terms.diet) })) }

  func needs(_ person: Person) -> String {
    self(.list(person.needs.map { self($0.label) } + (person.noFour ? [self(.noFour)] : [])))
  }

  /// The role with whom the person serves, and what the person does during the visit.
  private func tasks(of person: Person) -> String {
    let role = person.role.map { role in
      person.serves.isEmpty ? self(role.label) : self(.serves(self(role.label), names(person.serves)))
    }
    let duties = plan.duties.filter { $0.person == person.id }.map {
      self(.task(self($0.what, Terms.duty), at: "\(short($0.at.day)) \($0.at.clock)", place($0.place)))
    }
    return ([role].compactMap { $0 } + duties).joined(separator: "\n")
  }

  private func remarks(_ person: Person) -> String {
    let role = person.role.map { role in
      person.serves.isEmpty ? self(role.label) : self(.serves(self(role.label), names(person.serves)))
    }
    let needs = needs(person)
    return [role, needs.isEmpty ? nil : needs, person.notes].compactMap { $0 }.joined(separator: "\n")
  }
}
