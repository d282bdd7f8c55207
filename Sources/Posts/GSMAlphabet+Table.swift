// Written by scripts/tables/gsm-alphabet; change that instead.
// The GSM 7 bit default alphabet and its extension table: facts of 3GPP TS 23.038,
// sections 6.2.1 and 6.2.1.1.

extension GSMAlphabet {
  /// The characters of one septet.
  static let basic = """
    @£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡\
    ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà
    """

  /// The characters of two septets, the first an escape.
  static let extended = """
    \u{C}^{}\\[~]|€
    """
}
