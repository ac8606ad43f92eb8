/// A fact about a case in which somebody may say something, or name what the caller knows: see ``CaseTaken``.
package protocol CaseTelling: FactBody {
    var said: CaseSaid { get }
}

extension CaseTaken: CaseTelling {}
