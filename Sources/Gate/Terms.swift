/// The fingerprint of the words that an officer was shown: FNV-1a over their UTF-8, 64 bits.
///
/// It tells a changed policy text from the one that was agreed to; it is no secret and no seal.
public func fingerprint(of words: [String]) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for word in words {
    let bytes = word.utf8.span
    for place in bytes.indices { hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01b3 }
    hash = (hash ^ 0xff) &* 0x100_0000_01b3
  }
  return hash
}
