extension Sayings {
  /// People of rhymes, pantomimes, comics and stories for children.
  static let nursery = """
    alice in wonderland
    bill and ben|ted
    billy bunter
    bob the builder
    charlie and the chocolate
    charlie bucket|brown|bravo
    christopher robin
    cruella de
    dangermouse
    dennis the menace
    desperate dan
    dick tracy|whittington|dastardly
    donald duck
    eddie the eagle
    fireman sam|sams
    fred and barney|wilma
    georgie porgie
    hansel and gretel
    homer|bart|marge|lisa simpson
    humpty dumpty
    incy wincy
    jack and jill|victor
    little john|nell|dorrit|jack-horner
    mary had a little
    mary mary quite
    mary poppins
    mickey|minnie mouse
    mother hubbard|goose
    nanny mcphee|plum
    nelly the elephant
    noddy
    old macdonald|mcdonald
    paddington
    paw patrol
    paw patrol .... chase|ryder|marshall|skye|rocky|rubble|zuma
    peppa|daddy|mummy|george pig
    peter pan|rabbit|pevensie|griffin
    polly put the kettle
    postman pat|pats
    punch and judy
    roger rabbit|mellie
    rosie and jim
    sali mali
    scooby|shaggy doo|and
    simple simon
    sion corn
    thomas the tank
    tom and jerry
    uncle albert|bulgaria|fester|bryn
    wallace and gromit
    wee willie winkie
    wendy darling
    widow twankey|twanky
    wil cwac cwac
    willy wonka|wonkas
    winnie the pooh
    yogi bear
    """
}
