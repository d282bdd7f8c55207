extension WordList {
  /// Vehicles, by kind and by make.
  static let motors = """
    car cars van vans lorry truck vehicle vehicles motor motors moped motorbike motorcycle saloon
    estate-car hatchback pickup people-carrier audi audis bmw bmws mercedes merc volkswagen vw golf
    polo passat vauxhall astra astras corsa corsas insignia zafira vectra mokka ford fiesta fiestas
    focus mondeo transit transits ka kuga galaxy peugeot citroen renault clio megane kangoo nissan
    qashqai micra juke toyota yaris corolla honda civic hyundai kia skoda skodas octavia octavias
    superb fabia seat leon ibiza volvo volvos mini fiat punto mazda suzuki subaru lexus jaguar rover
    land-rover range-rover defender tesla porsche saab sprinter vivaro berlingo caddy
    """
}
