extension WordList {
  /// Towns, cities, counties, countries and force areas: safe by themselves.
  static let places = """
    aberdare aberdeen abergavenny abertillery aberystwyth accrington airdrie aldershot alloa alnwick
    altrincham ammanford andover anglesey angus antrim arbroath armagh ashford ashington aylesbury
    ayr ayrshire banbury banff bangor barking barmouth barnet barnsley barnstaple barrow barry
    basildon basingstoke bath bathgate batley bedford bedfordshire belfast berkshire berwick
    beverley bexhill bexley bicester bideford birkenhead birmingham blackburn blackpool blackwood
    blaenau blyth bodmin bognor bolton bootle boston bournemouth bracknell bradford braintree brecon
    brent brentwood bridgend bridgwater bridlington brighton bristol bromley bromsgrove bude burnley
    burslem burton bury buxton caernarfon caerphilly caithness calderdale camberley camborne
    cambridge cambridgeshire camden cannock canterbury cardiff cardigan carlisle carmarthen
    carmarthenshire castleford ceredigion chatham chelmsford cheltenham chepstow cheshire chester
    chesterfield chichester chippenham chorley clacton cleethorpes cleveland clwyd coatbridge
    colchester coleraine colwyn congleton consett conwy corby cork cornwall coventry cramlington
    crawley crewe cromer croydon cumbernauld cumbria cwmbran darlington dartford darwen daventry
    deal denbigh denbighshire derby derbyshire derry devon dewsbury didcot doncaster dorchester
    dorset dover down dublin dudley dumbarton dumfries dunbar dundee dunfermline durham dyfed ealing
    eastbourne eastleigh edinburgh elgin ellesmere ely enfield epsom essex evesham exeter exmouth
    falkirk falmouth fareham farnborough farnham felixstowe fermanagh fife fleetwood flint
    flintshire folkestone forfar formby frome gainsborough galashiels galway gateshead gillingham
    glamorgan glasgow glastonbury glossop gloucester gloucestershire goole gosport grampian grantham
    gravesend greenock greenwich grimsby guernsey guildford gwent gwynedd hackney halesowen halifax
    halton hamilton hammersmith hampshire haringey harlow harrogate harrow hartlepool harwich
    hastings hatfield havant haverfordwest havering hawick hemel hemsworth hereford herefordshire
    hertford hertfordshire herts hexham highgate highlands hillingdon hinckley hitchin holyhead
    holywell hounslow hove huddersfield hull humberside huntingdon huyton inverness ipswich ireland
    islington jarrow jersey keighley kendal kensington kent keswick kettering kidderminster
    kilmarnock kingston kirkby kirkcaldy kirklees knowsley lambeth lanark lanarkshire lancashire
    lancaster launceston leamington leatherhead leeds leek leicester leicestershire leigh leominster
    lerwick letchworth lewes lewisham leyland lichfield limavady lincoln lincolnshire lisburn
    littlehampton liverpool livingston llandudno llanelli llangefni llangollen llanrwst london
    londonderry lothian loughborough louth lowestoft ludlow luton macclesfield maesteg magherafelt
    maidenhead maidstone maldon malvern manchester manc mansfield margate matlock merseyside merthyr
    merton mexborough middlesbrough middlesex middlewich midlothian monmouth monmouthshire montrose
    moray morecambe morley motherwell nantwich narberth neath nelson newark newbury newcastle newham
    newhaven newmarket newport newquay newry newton norfolk normanton northallerton northampton
    northamptonshire northants northumberland northumbria norwich nottingham nottinghamshire notts
    nuneaton oban okehampton oldham omagh ongar orkney ormskirk oswestry oxford oxfordshire paisley
    peckham pembroke pembrokeshire penarth penistone penrith penzance perth peterborough peterhead
    peterlee pickering plymouth pontefract pontypool pontypridd poole porthcawl porthmadog portrush
    portsmouth powys prestatyn preston prestwich pudsey pwllheli ramsgate rawtenstall reading
    redbridge redcar redditch redhill redruth reigate rhondda rhyl richmond ripon rochdale rochester
    romford rossendale rotherham rothesay rugby rugeley runcorn rutland ryde ryedale salford
    salisbury sandbach sandwell scarborough scunthorpe sedgefield sefton selby sevenoaks shetland
    sheffield shoreham shrewsbury shropshire sittingbourne skegness skelmersdale sleaford slough
    solihull somerset southall southampton southend southport southwark spalding stafford
    staffordshire staffs staines stamford stevenage stirling stockport stockton stoke stornoway
    stourbridge stowmarket strabane stranraer stratford strathclyde stretford stroud suffolk
    sunderland surrey sussex sutton swadlincote swanage swansea swindon tamworth taunton tavistock
    teesside teeside telford tenby tewkesbury thanet thetford thirsk thurrock thurso tilbury
    tiverton tonbridge tonypandy torbay torquay totnes tottenham tredegar trowbridge truro tunbridge
    tyne tyneside tyrone uckfield ulverston uttoxeter uxbridge wakefield wales wallasey wallsend
    walsall waltham wandsworth ware warminster warrington warwick warwickshire washington watford
    wearside wednesbury wellingborough wells welshpool wembley westminster weston wetherby weymouth
    whitby whitehaven whitley whitstable wick widnes wigan wight wiltshire wilts wimbledon
    winchester windermere windsor winsford wirral wisbech woking wokingham wolverhampton woolwich
    worcester worcestershire workington worksop worthing wrexham yarmouth yeovil ynys york yorkshire
    yorks england scotland britain uk europe france spain germany italy poland romania somalia
    pakistan bangladesh syria afghanistan ukraine russia china nigeria ghana jamaica turkey greece
    portugal albania vietnam iraq iran eritrea sudan cymru lloegr caerdydd abertawe casnewydd
    wrecsam bangor caernarfon aberystwyth caerfyrddin brynbuga llundain lerpwl pontypridd penfro
    hwlffordd dolgellau aberteifi merthyr gogledd de rhuthun dinbych clwyd mon thames humber trent
    mersey severn pennines cotswolds dartmoor exmoor rome florence paris venice milan madrid
    barcelona lisbon athens berlin munich prague vienna budapest warsaw krakow gdansk amsterdam
    brussels oslo stockholm copenhagen helsinki dubai doha lagos nairobi cairo istanbul kabul delhi
    mumbai karachi lahore dhaka beijing tokyo sydney melbourne toronto texas florida california
    ibiza majorca tenerife benidorm magaluf cyprus malta crete corfu australia canada america usa
    egypt kenya thailand india jordan israel lebanon morocco tunisia mexico brazil argentina holland
    belgium switzerland austria norway sweden denmark finland croatia serbia bulgaria hungary
    czechia slovakia ukraine georgia chelsea victoria brooklyn jordan georgia devon piccadilly
    trafalgar mayfair soho brixton shoreditch paddington euston stonehenge snowdon scafell stansted
    heathrow gatwick luton glastonbury hadrian buckingham whitechapel hogmanay wembley twickenham
    murrayfield silverstone aintree ascot epsom goodwood hebrides cairngorms trossachs mendips
    chilterns quantocks cheviots malverns himalayas alps trafford anfield goodison otley wadebridge
    padstow lyme regis mousehole colne bridport midlands snowdonia eryri gower lakes peak broads
    cockermouth sandford clitheroe nantgarw barmouth
    """

  static let months = """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec
    ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr
    """
}
