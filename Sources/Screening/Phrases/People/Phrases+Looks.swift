extension Phrases {
  static let looks = Phrases(
    .personDescription, .ask, reason: "A look like this tells readers who it is.",
    suggestion: "someone locally",
    """
    ic1|ic2|ic3|ic4|ic5|ic6 male|female|man|woman|males|youth|lad|and|with|in|aged|wearing|about
    # foot|ft # !high|deep|long|fence|wall|wide|drop|queue|snow|ladder|of|water|barrier
    # foot|ft # @person|tall|@child|with|ginger|bald|built
    @person .. with only? one leg|arm|eye|hand|ear
    @person .. with|has no legs|arms|teeth|eyebrows
    six|five|seven foot|ft|footer drag|tall|@person|#|giant|skinhead|redhead
    6ft|7ft|5ft|6ft4|6ft5|6ft2 @person
    6ft|7ft|5ft .. tall|#|built .. @person|@child
    @person .. with|has|had|wearing|sporting ... tattoo|tattoos|tattooed|scar
    @person .. with|has|had|wearing|sporting ... beard|dreadlocks|mohawk
    @person .. with|has|had|wearing|sporting ... mullet|prosthetic|limp|lisp
    @person .. with|has|had|wearing|sporting ... stammer|ponytail|birthmark
    @person .. with|has|had|wearing|sporting ... moustache|glass-eye|wig|piercings
    @person .. with|has|had|wearing|sporting ... eyepatch|burka|turban|harelip
    face|facial|neck|spider tattoo|tattoos|tattooed|scar|piercing|birthmark
    teardrop|swastika|spiderweb|head tattoo|tattoos|tattooed|scar|piercing|birthmark
    tattoo|tattoos|tattooed on|of|across .. his|her|neck|face|hand|forehead|head|arm|knuckles|cheek
    scar on|across|down .. his|her|face|cheek|neck|lip
    pink|blue|green|purple|ginger haired|hair|mohawk|dreads .. @person
    orange|red|rainbow|dyed|bleached haired|hair|mohawk|dreads .. @person
    pink|blue|green|purple|ginger|orange|rainbow|shaven|silver haired|hair|head .. lad|girl|tattoo
    @person .. pink|blue|green|purple|ginger|orange|rainbow|dyed hair|haired|mohawk|beard
    ginger|bald|bearded|toothless|tattooed|one-eyed|stocky|skinny|obese|limping|burly man|woman|lad
    ginger|bald|bearded|toothless|tattooed|one-eyed lady|bloke|male|female
    stocky|skinny|obese|limping|burly lady|bloke|male|female
    ginger|bald|bearded|toothless|tattooed|one-eyed girl|boy|landlord|driver
    stocky|skinny|obese|limping|burly girl|boy|landlord|driver
    ginger|bald|bearded|toothless|tattooed|one-eyed dealer|guy|suspect|chap|twin
    stocky|skinny|obese|limping|burly dealer|guy|suspect|chap|twin
    heavily tattooed
    walks with a limp|frame|stick
    missing|has|had only? one|an|a|his|her leg|arm|eye|hand|ear !on|open|in
    @person .. wearing .. and .. hoodie|tracksuit|jeans|trainers|jacket|cap|coat|trousers|top|hat
    last seen wearing
    """)
}
