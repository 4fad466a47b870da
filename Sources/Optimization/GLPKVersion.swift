internal import CGLPK

/// The version of the GLPK that is linked: `5.0`.
public var glpkVersion: String { String(cString: cglpk_version()) }
