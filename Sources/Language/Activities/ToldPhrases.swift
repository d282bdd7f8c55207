/// How officers tell what they did without its name: "talked a lad off a bridge".
enum ToldPhrases {
  static let all: [(Cue, String)] =
    ToldCare.all + ToldEnquiries.all + ToldOffences.all + ToldStreet.all + LookAlikes.all
}
