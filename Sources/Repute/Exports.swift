// Whoever imports the library has the values it speaks of.
@_exported public import ReputeModel
