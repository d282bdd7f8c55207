/// How officers say yes, no and "could be", English and Welsh.
enum PolarityCues {
  /// Where two phrases are equally long, the earlier has it.
  static let all: [(Cue, String)] =
    YesCues.all + NoCues.all + EnoughCues.all + [(.bareNo, "no")] + UnsureCues.all
    + DenialCues.all
}
