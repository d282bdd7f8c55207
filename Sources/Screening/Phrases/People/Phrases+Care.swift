extension Phrases {
  static let care = Phrases(
    .child, reason: "A child in care must not be told by readers.", suggestion: "a young person",
    """
    looked-after|lac|foster|fostered|adopted|in-care child|kid|boy|girl|lad|teenager|teen|son !ren's
    looked-after|lac|foster daughter|brothers|sisters|siblings|children !carer|training
    fostered|adopted|in-care daughter|brothers|sisters|siblings|children !carer|training
    looked-after|lac|foster|fostered|adopted|in-care kids|boys|girls|lads|baby
    looked-after|lac|foster|fostered|adopted|in-care youngster|lass|youth|misper
    looked-after|in-care|fostered young
    care kid|lad|lass|boy|girl
    [@child|misper .. in|into|from foster|childrens|residential] .. again|home|placement|carer
    [siblings|brothers .. in|into|from foster|childrens|residential] .. again|home|placement|carer
    [sisters|he|she .. in|into|from foster|childrens|residential] .. again|home|placement|carer
    [@child|misper .. in|into|from|out-of|left foster-care|foster|care] .. again|placement|carer
    [siblings|brothers .. in|into|from|out-of|left foster-care|foster|care] .. again|placement|carer
    [sisters|he|she .. in|into|from|out-of|left foster-care|foster|care] .. again|placement|carer
    [@child|misper .. in|into|from|out-of|left foster-care|foster|care] .. tonight|missing|order
    [siblings|brothers .. in|into|from|out-of|left foster-care|foster|care] .. tonight|missing|order
    [sisters|he|she .. in|into|from|out-of|left foster-care|foster|care] .. tonight|missing|order
    [@child|misper .. in|into|from|out-of|left foster-care|foster|care] .. since|found|ran|back
    [siblings|brothers .. in|into|from|out-of|left foster-care|foster|care] .. since|found|ran|back
    [sisters|he|she .. in|into|from|out-of|left foster-care|foster|care] .. since|found|ran|back
    @child|misper|siblings|brothers .. in|into|from foster-care|foster|care !home|of
    sisters|children|kids .. in|into|from foster-care|foster|care !home|of
    local authority care
    taken|placed|put|removed|going into foster|care
    taken into police protection
    on|under .. care order
    care order .. his|her|@child|baby
    foster home|placement|family|mum|dad|parents .. missing|ran|runaway|again|found
    foster home|placement|family|mum|dad|parents .. returned|back|boy|girl
    foster home|placement|family|mum|dad|parents .. lad|child|kid|took|broke
    missing|ran|runaway|absconded|returned|back .. foster home|carer|carers|placement|family
    missing|ran|runaway|absconded|returned|back .. childrens|residential home|unit
    children|childrens home .. kid|boy|girl|lad|again|missing|misper|runaway|absconder|her|him
    on|under a|the|child protection|at plan|register|risk
    child protection plan|conference|register .. his|her|boy|girl|family|baby
    care leaver .. who|with|our|a|missing|again|tonight
    plentyn|bachgen|merch|blentyn|fachgen|ferch .. mewn|maeth|gofal
    plant|blant mewn gofal
    plentyn|blentyn|phlentyn|mhlentyn|plant|blant|phlant maeth
    """)

  static let infants = Phrases(
    .child, .ask, reason: "A school year helps to tell which child this is.",
    suggestion: "a child",
    """
    reception|nursery class|year|age? boy|girl|lad|child|pupil|kid
    """)

  static let young = Phrases(
    .child, .ask, reason: "An exact age helps to tell which child this is.",
    suggestion: "a birthday",
    """
    his|her fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth birthday
    his|her fifteenth|sixteenth|seventeenth|7th|8th|9th|10th birthday
    his|her 11th|12th|13th|14th|15th|16th|17th birthday
    """)

  static let birthdays = Phrases(
    .personDescription, .ask, reason: "An exact age helps to tell who this is.",
    suggestion: "a birthday",
    """
    his|her thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth birthday
    his|her 30th|40th|50th|60th|70th|80th|90th|100th|101st|102nd|18th|21st|eighteenth birthday
    """)
}
