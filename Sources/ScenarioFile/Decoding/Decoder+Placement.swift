internal import Visit

extension Decoder {
  /// Settings of placement.
  mutating func placement(_ node: Node) -> Placement {
    var placement = Placement()
    guard let fields = fields(node, Keys.placement) else { return placement }
    placement.honour = choice(fields["honour"], Values.honour)
    placement.even = choice(fields["even"], Values.even)
    placement.twoPerson = choice(fields["two-person"], Values.twoPerson)
    placement.axis = choice(fields["axis"], Values.axis)
    placement.interpreter = choice(fields["interpreter"], Values.interpreter)
    placement.photo = choice(fields["photo"], Values.photo)
    placement.banquet = choice(fields["banquet"], Values.banquet)
    placement.minibus = choice(fields["minibus"], Values.minibus)
    placement.mpv = choice(fields["mpv"], Values.mpv)
    placement.sedanThree = choice(fields["sedan-three"], Values.sedanThree)
    placement.sedan = choice(fields["sedan"], Values.sedan)
    placement.uShapeHead = choice(fields["u-shape-head"], Values.uShapeHead)
    placement.lectern = choice(fields["lectern"], Values.lectern)
    return placement
  }
}
