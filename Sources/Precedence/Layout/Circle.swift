internal import Glibc

/// Sine and cosine of an angle in degrees, exact at quarter turns so that seats stand straight on every machine.
func circle(_ degrees: Double) -> (sine: Double, cosine: Double) {
  switch degrees.truncatingRemainder(dividingBy: 360) {
  case 0: (0, 1)
  case 90, -270: (1, 0)
  case 180, -180: (0, -1)
  case 270, -90: (-1, 0)
  default: (sin(degrees * .pi / 180), cos(degrees * .pi / 180))
  }
}
