extension WordList {
  /// Given names of Wales, Somalia and other communities that no package lists.
  static let moreGivenNames = """
    aaliyah abdi abdiaziz abdikarim abdinasir abdirahman abdirizak abdul abdulkadir abdullah
    abdullahi abdulrahman abebe abhishek abukar adaeze ade adebayo adeola adewale aditi aditya
    farzana nkem fawzia ghazala agnieszka ahmad ahmed aidan ailsa aisha aisling ajay akash akin
    akua alasdair alastair aled
    almaz alun alwyn amaka amina amir amira amit amjad amran amrit amrita anab anas andreas andrei
    andriy andrzej aneirin anesu aneurin angharad angus anil anita anjali ankit anoop anwar aoibhe
    aoibheann aoife aram arben archie ardit ardo arjun arun arwel arwyn asad asha ashok ashraf
    asif asma atif awale ayaan ayan ayesha aylin ayman ayo ayodele ayse aysel azad aziz babatunde
    baran basel bashir basim bassam beata becca becky bedwyr berat berhane besnik beth bethan beti
    betsan bev bex bhavna bilal bilan biniam blerim bogdan boguslaw bohdan bola bongani bozena
    branwen bronwen brychan bukola cabdi cadfael cadi cai callie callum calum caoimhe caradog
    carwyn carys cath cathy catrin catriona cawil ceinwen ceinwyn celyn ceri ceridwen cerys cezary
    chantelle chelle cheryl chetan chidi chika chinedu chioma chipo chris christy chukwu
    chukwuemeka ciara ciaran cillian ciprian claire claudiu cledwyn clive coinneach conor corey
    corina cormac cosmin costel craig crisiant cristian cristina dafydd dahir dai damilola daniela
    danni danny dara dariusz darragh darren darryl darya dave davey dawit dayo deb debbie debs
    declan dee deepa deepak deepika deeqa deian deiniol deirdre delwyn delyth denise derfel
    despina dewi dez dhruv diarmuid dilan dilwyn dilys dimitris dinesh divya dmitri dmitry dmytro
    doina domhnall donald donna doreen dorin dorota doug dougal dragos dritan duc duncan dyfan
    dyfed dyfrig dylan eamon eamonn ebele ebru edna ednyfed edona efa efe eifion eilidh eilir
    eilis eimear einir eirian eirlys eirwen eirwyn ekene elan elena eleni eleri elfed elfyn elif
    elin elira elis elsie eluned elwyn elzbieta eman emeka emil emine emlyn emre emrys emyr enfys
    enid eoghan eoin erdem eric erion eryl esyllt ethan ethel ewa ewan ewen faduma fadumo fahim
    faisal farah farai farhan farhiya farida faris fartun fatima fatimah fatma fatos femi fergal
    fergus ffion ffiona fflur fiadh filmon finlay fiona fionn fionnuala flamur florin folake
    fowsiya fraser fred fungai funmi gabriela gail gareth garmon garwyn gary gaurav gavin gaynor
    gaz gazza geeta geoff geoffrey geraint gerallt gerwyn gethin ghassan gheorghe ghulam giorgos
    gita gjergj gladys glenda glenys glyn glyndwr glynis gopal gordon govind graham grainne
    grayson grazyna gregor gruff gruffudd gruffydd grzegorz guled gurdeep gurjit gurpreet gwenan
    gwenda gwendoline gwenfair gwenllian gwennan gwenno gwerfyl gwil gwilym gwion gwyn gwyndaf
    gwyneth gwynfor habib hafsa hafwen hagos haitham hakan halil halimo halina hamdi hamish hamza
    hardeep harinder harjit haroon harpreet harri haseeb hassan hatice hawa heddwyn hefin heledd
    helen henryk heulwen hibo hieu hilda himesh hina hinda hisham hiwa hiwet hodan hodo hosam
    humaira hung huong huseyin hussein huw hywel hywyn iago iain ian iarlaith ibrahim idil idris
    idwal iestyn ieuan ifan ifeoma ifor ifrah ikenna ikran ileana ilhan ilinca ilir illtud imran
    inderjit innes ioan ioana iola iolo iona ionel ionela iorwerth iqbal irena irene irfan iryna
    ishbel isla islwyn ismail ithel iulia iulian ivan iwan jaber jacek jackie jadwiga jagdeep jake
    jakub jama jamal jamie jamilah janet janice jaroslaw jaspreet jasvir jaswinder jatinder javed
    jaxon jayden jaydon jeff jeremy jerzy jess jessie jide jim jimbo jing joan joanna joanne jodie
    jolanta jono jools jordan josh joshua joyce julie junaid justin kaitlyn kaltun kamil kamran
    kareem karen karim kashif kasia katarzyna katerina kateryna kath katie kavita kawa kayden
    kayleigh kaz keeley kehinde keira keith kelechi kemal kemi kenny kerry kev kevin khadeeja
    khadija khadra khaled khalid khalil khanh kian kidane kieran kim kinga kiran kirk kirsten
    kirsty kishan kofi kojo kostas kreshnik krishna krystyna krzysztof kuda kuldeep kulwinder
    kunle kwabena kwaku kwame kwasi kwesi kyle kylie lachlan laila lakshmi laoise larisa lauren
    layla leanne lee lenny leon lerato lesley leszek leusa lewis liam liang liban libby lillian
    linda linh lisa liviu liz lizzie lleucu lleuwen llewelyn llinos llio llion llyr loredana lorna
    lorraine louise lowri lucian lukasz luke lulzim luned luul lwsi lyndon lyndsey lynn lynne
    lyudmila mabli maciej madalina madog maeve magda maggie mahamed mahamud maher mahmood mahmoud
    mair mairead mairi maisie majid malachy malak malcolm maldwyn malgorzata mali mandeep mandy
    manish manjit manon manpreet mared maredudd marek margaret marge marged mari mariam marian
    marie mariusz marjorie marlon mary maryam maryan masood mateusz matt matthew maureen mavis
    maxine mazen meena meera megan meghan mehari mehmet mehreen mei meilir meinir meirion meirwen
    mel melangell melanie menna meredydd mererid merfyn meron meurig michal michelle mick micky
    mihaela mihai mihangel mildred millie ming minh mircea mirela miroslaw mitch mohamad mohamed
    mohammad mohammed mohamoud mohamud mohinder moira mollie molly morag mousa muhammad muhammed
    mukesh mukhtar mulki mulugeta muna murat murdo muriel mursal mustafa myfanwy mykhailo mykola
    myrddin nabil nadeem nadia nadiya naeem naseem nasir nasra nasteexo natalia natalya nath
    nathan navdeep naveed nazia nechirvan neha neil nerys nest ngoc ngozi nguyen nhung niall niamh
    nicolae nicoleta nige nigel nikhil niki nikos nimco nimo nisha nitin nkechi nnamdi nneka nomsa
    noor nora norah norma norman nour nuala nuray nuur nyasha obinna octavian oisin oksana
    olayinka oleksandr oleksii olena olga olha oli ollie olu oluchi olumide oluwaseun oluwaseyi
    olwen omar omer onyeka oona orla orlaith osagie osama oscar osian oskar osman ostap ovidiu
    owain owen ozan padraic padraig padrig paige pam pamela panagiotis paramjit parminder parveen
    patryk pauline pawel peredur pete petru phil phuong phyllis piotr pooja prakash pranav pratik
    preeti priya pryderi przemek przemyslaw qais qamar qasim qiang quan quang quyen rach rachel
    radek radoslaw radu rahma rahul raj rajesh raju rakesh ralph raluca ramazan ramesh rami rana
    rania ranjit rasha rashid ravi ravinder razvan rebin recep reece reem reggie rehana rekha remi
    rhian rhiannon rhidian rhodd rhodri rhona rhun rhydian rhydwen rhys ridwan rima rizwan robat
    roble rodney rohan rohit roisin rojda rojin rolant ron ronnie rory roshni ross roxana ruairi
    ruaraidh ruaridh rudo rukhsana rupinder russ rutendo ruvimbo ryan ryszard saad sabina sachin
    sadia saeed safiya sagal sahra saif saima sajid sakariye salim salma samantha samatar samer
    sami samina samir samsam sandeep sandra sanjay sanjeev saoirse sapna sara satish scott seamus
    sean seiriol selam selin selwyn senait seonaid seren sergei serhiy serkan seun sevgi shabana
    shabnam shaheen shahid shakeel shamsa shane shanti sharn sharon shaun shauna shay shaz shazia
    sheila shell shelley sherko shilan shilpa shirley shona shpresa shreya shukri shweta sian sid
    siencyn sile simisola simon simona simran sinead siobhan sion sioned sipho sita siwan slawomir
    sohail sola sonia soran sorcha sorin sorley spike spyros stace stacey stan stanislaw stanley
    stavros stefan stefania steph steve stevie struan stu stuart sucaad sue sukhdeep sukhwinder
    suleiman suleyman sultana sumaya sunil sunita suresh susan sushma susie suzanne suzie svetlana
    swati sylvia szymon tadeusz tadhg tafadzwa tahir tahira taiwo takudzwa talfryn taliesin tamer
    tamsin tanvi tapiwa taras tarek tariq tash tatenda tecwyn ted tegan tegid tegwen teifi tejas
    tekle teleri temitope tendai teodora terry tesfay tesfaye tesni tetiana thabo thandi thandiwe
    thao thelma themba theo thuy tiberiu tien tiernan tina tinashe tino tobi toby tokunbo tolu tom
    tomasz tomos toni tracey tracy trang trefor trevor trish trystan tsitsi tuan tudor tudur
    tuncay tunde tuyet twm tyler ubah uche uchenna ugur ulick umar umit una urszula usha usman
    uzoma valentin valon varun vasile vasilis vasyl vera vic vicky viet vijay vikram viktoria
    vince vinh vinod violeta viorel vishal vjosa vladimir volkan volodymyr wael wahid waldemar
    wale walid wanda warsame wasim wayne wendy wieslaw wiktor wil wilf winnie winston witold
    wojciech wojtek wyn wynne xia xiao xin xuan yahya yana yara yared yasemin yash yasin yasmeen
    yasmin yaw yemi yiannis yilmaz ying ynyr yohannes yonas younis yousef yulia yuri yusra yusuf
    yvonne zach zack zafar zahid zahida zahra zainab zainabu zak zakaria zamzam zanele zara zaynab
    zbigniew zeeshan zeynep ziad zoe zofia zoya zozan zubair zuzanna
    abdirashid abena achieng adwoa afia agim ahmet akosua albie alem alfie alina amani
    amarjit anand andreea andrii andris ania arash arturas arwen ashleigh atieno avi ayomide azadeh
    babak bahram baljit balwinder baraka basia behrouz bekele beryl betrys bhavesh bisi blodwen
    brayden bronwyn bujar bukky burak bushra cabdulaahi cadell cadog carlton cem chaim chana chanel
    chelsie chibuzo chukwudi connor courtney cyril daljit danuta dariush deio delroy deniz desmond
    doris drita dumitru dwayne dwynwen edie efua egle elgan errol esi faarax farhad
    fatmir ffred folarin freddie gbenga gertie gintaras girma glan golnaz gosia gul gurdip
    guto gwydion haile haoran hetal heulyn hitesh hiwot ianto
    ifeanyi inese ionut ivor iwona jac jahanara jakir janis jasleen jermaine jignesh jonas juma
    jurek juris kadeem kamau kaveh kazimierz keiran keisha kelsey ketan khurram kieron kiptoo
    krzysiek kudzai lakeisha laleh leroy liga lihua lindita mabel mabon macsen mahad
    makena mansoor marius maxamed mehdi mehrdad mervyn mizan mohsen moishe monir mordechai naledi
    nana nansi nanw nasim nasrin nataliia navjot neema nilesh niloufar njeri nonso nusrat nyambura
    okechukwu onyedikachi otieno ozge parisa parmjit parvez radha rafiq rahim rajiv ramune rasa
    renata reza riley rivka rokeya rubel rubina rumbidzai ruta sade saeid saira sajida sajjad segun
    serhii shabir shafiq shagufta shahin shaista shanelle shanice shirin shlomo shmuel shola
    siavash soheila steffan sukhvinder sulwen sumon surjit svitlana tadesse tanisha tanveer taslima
    tasneem teagan teddie tejal temidayo tiegan titi tomi tran tsegaye tyreece tyrese
    uju valbona vikas vytautas waheed wambui wanjiru wieslawa wilfred winifred wladek wole
    xasan xiaoming xuseen yevhen yinka yosef yuxuan
    mei wei xin jing hui xiu yan jie hao bartosz kacper dawid filip wiktor hubert milosz oliwia
    wiktoria aleksandra karolina klaudia paulina sylwia ewelina justyna aneta amandeep barnaby
    cuthbert
    darcey elspeth esme funke iman imogen mebrahtu mhairi mohan nasreen nesta rabia razia sana seema
    senga shug tam tilly verity warsan winnie yordanos zbyszek zhiwei zosia zubaida zulfiqar
    """

  /// Surnames that stand alone often, or that a list of names misses.
  static let moreSurnames = """
    abdi adeyemi ahmed akhtar akintola alvarez anwar asante ashworth aslam atkinson awan aziz
    balogun bebb begum bhatti bibi boateng bowen braithwaite brierley cadwaladr chaudhry chowdhury
    clarke colquhoun craddock davies dhillon diallo dlamini douglas driscoll edwards ellis evans
    eze farah ferguson fernandez fitzgerald gallagher ghebre gill green grewal griffiths gwynne
    hall hargreaves harris haughton heneghan hosseini howells hughes humphries hussain hussein
    ibrahim idowu igwe jabbar jama jenkins johnson jones kaczmarek kamal kamara kaur kavanagh
    khalid khan khatun kowalczyk kowalska kowalski lewandowska lewandowski llewellyn lloyd
    macdonald macleod mahmood malik mbeki mccarthy mckenzie mehta mensah merchant mirza mistry
    mohamed mohamud morgan moyo mustafa mwangi nasir ndlovu nguyen nkosi nowak obi obrien odeh
    ogunleye okafor okeke okonkwo okoro oladipo olaniyan osei osman owusu parry parveen patel
    penhaligon popescu powell pritchard probert prosser prytherch pugh qureshi rahman raja
    ramsbottom rashid rathore rees rehman rhydderch roberts robinson sandhu sesay shah sharif
    sharma sheikh siddiqui sidhu singh sokolov stepanek suleman szymanski tanaka tesfaye thomas
    thompson tierney tregenza trevithick tudor uddin ullah wang warsame watkins williams wilson
    chen lin huang zhao zhou wong cheung leung kwok tsang lam wisniewska wisniewski wojcik wozniak
    wright wynn yorath yusuf zaman zhang zielinska zielinski
    achterberg adekunle adeleke afolabi agarwal agbaje akande akinyemi amoah antwi appiah asamoah
    ayoola bakare bakshi banerjee bangura barua basak begley bhandari biggs blaszczyk blythe boyle
    brannigan chakraborty chanda chatterjee choudhury chukwuma cieslak clough cohen conteh cunliffe
    czerwinski dabrowski danso dhaliwal dimitrov dobrev duda dudek dutta eboh egan ejiofor
    etheridge fashola featherstone fofana forsyth gajewski ghani ghosh gomes gorski goswami gurung
    hanif haque heaney hegarty hendry hinchcliffe hossain hryhorenko hylton ifill ikpeme islam
    ivanov iyer jalloh jankowski jaworski joshi kalinowski kapoor kariuki kasprzak keane kelleher
    kimani koroma kovacs kozlowski krawczyk kumar kwarteng kwiatkowski laing lal levchenko limbu
    lomax lukasik maguire mahlangu majewski mandal mazur mbah mcallister mcbride mccann mcdermott
    mcgrath mcguinness mckenna mclaughlin meredith miah michalski mitra moloney morgans mukherjee
    mulligan mutasa mwale nair nandi ncube ndiaye ngo nikolov nwachukwu nwosu obeng odhiambo oduya
    ofori ogunbanjo ogundipe okonjo oladele olawale olszewski omondi onyango opoku oshea oyelaran
    oyelowo papadopoulos pawlak pereira petrov pham phiri piotrowski popa quaye quigley rai ramirez
    randhawa reddy renshaw rutkowski sadowski saini salih sarkar sarpong sawicki sen seth shapiro
    shrestha sibanda sikora sikorski silva stoica stubbings szczepanski tamang tandon teo tetteh
    thapa thorpe twumasi tyldesley uppal vasquez vaz venkatesh walczak wanjiku wasilewski
    weatherall weerasinghe witkowski wrona xu yadav yeboah zajac zalewski zawadzki ziolkowski
    """
}
