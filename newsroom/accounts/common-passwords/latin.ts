/** What people who type Latin letters choose first. */
export const latinWords = `
password passwort passwd passcode passphrase passw pass pwd mypassword mypass secret topsecret letmein letme
open welcome welcomeback hello hi hey login logon signin user username admin administrator root superuser
sysadmin manager guest test tester testing testtest default changeme change changeit master god access
account secure security system server computer laptop internet network wifi router windows microsoft google
gmail hotmail yahoo outlook facebook instagram twitter telegram whatsapp youtube tiktok snapchat iphone
samsung galaxy android huawei nokia apple oracle cisco linux ubuntu debian database mysql postgres nothing
whatever something anything everyone nobody temporary temp newpass newpassword oldpassword forgot forget
remember reset iloveyou iloveu loveyou love lover loveme lovely mylove truelove forever always baby babygirl
babyboy honey sweet sweetheart sweety darling angel princess prince queen king boss hero superman batman
spiderman ironman superstar star sunshine moon flower rose butterfly rainbow diamond gold golden silver
money rich lucky happy smile peace freedom dream dreams heaven paradise family mother father mama papa mommy
daddy brother sister friend friends bestfriend school college university student teacher doctor engineer
dragon monkey tiger lion eagle falcon wolf shark panther horse cheetah dolphin bear cat kitty dog puppy
snoopy mickey pokemon pikachu naruto minecraft roblox fortnite pubg freefire gta counterstrike playstation
xbox nintendo mario matrix starwars harrypotter football soccer baseball basketball hockey tennis volleyball
liverpool arsenal chelsea manchester united city barcelona barca realmadrid madrid juventus milan bayern
messi ronaldo cristiano neymar zidane maradona salah mbappe champion champions winner goal league summer
winter spring autumn january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday morning night red blue
green yellow black white orange purple pink brown michael jordan jennifer jessica ashley amanda daniel
andrew joshua matthew anthony robert thomas charlie george william james john david richard joseph patrick
alexander nicole michelle samantha maggie buster hunter ranger killer ninja samurai pirate cowboy mustang
ferrari porsche mercedes toyota honda nissan bmw audi corvette harley yamaha trustno trustnoone blink fuck
fuckyou fuckoff shit bitch asshole sex sexy pussy hardcore playboy penis one two three four five six seven
eight nine ten zero hundred thousand million onetwothree abc abcabc aaa xxx zzz qqq
`;

/** The house, the trade and the country in Latin letters. */
export const houseWords = `
almasalla masalla almasala masala almesalla elmasalla newsroom news newspaper journalist journalism reporter
editor editorial chief chiefeditor press media breaking breakingnews headline story article publish
publisher desk correspondent iraqnews iraqinews baghdadnews iraq iraqi aliraq baghdad basra basrah mosul
erbil arbil hawler kirkuk najaf karbala kerbala kufa samarra tikrit ramadi anbar fallujah falluja nasiriyah
dhiqar amara maysan diwaniya hilla babil babylon kut wasit baquba diyala duhok dohok sulaymaniyah sulaimani
slemani kurdistan kurd kurdish arab arabic arabian mesopotamia sumer sumerian ur uruk assyria akkad tigris
euphrates dijla furat shattalarab rafidain rafidayn zawraa alzawraa shorta quwa aljawiya usood egypt syria
lebanon palestine gaza quds jerusalem kuwait saudi riyadh makkah mecca madinah medina dubai qatar doha yemen
sudan libya tunisia algeria morocco turkey istanbul iran tehran allah allahuakbar bismillah alhamdulillah
subhanallah mashallah inshallah insha islam muslim quran salam salamalaikum assalamualaikum yaallah yarab
yaali yahussein yahusain labbaik habibi habibti hayati hayaty omri omry albi qalbi galbi ruhi rouhi gharam
hob hubb ahebak ahebek bahebak uhibbuk wallah yalla marhaba ahlan shlonak shlonek shukran sabah sabahalkhair
masa
`;

/** Names of this country as they are spelled in Latin letters. */
export const latinNames = `
mohammed muhammad mohamed mohammad muhammed ahmed ahmad mahmoud mahmud hamid hameed hamed ali hassan hasan
hussein husain hussain husein hussien haider haidar hayder hyder abbas jafar jaafar jafer sadiq sadeq kadhim
kazem kadhem jassim jasim qasim qasem kareem karim rahim raheem salim saleem salem samir sameer amir ameer
amjad majid majed waleed walid khalid khaled omar umar othman uthman osman bakr bilal hamza hamzah yousif
yousef yusuf yusef youssef ibrahim ibraheem ismail ismael ishaq yaqoub musa mousa mosa isa essa adam noah
nouh dawood daoud sulaiman sulayman zakaria yahya mustafa mostafa murtada murtadha mortada muqtada muntadhar
montadhar sajjad sajad baqir baqer taha yaseen yasin zain zaid zayd faisal fahad saud sultan nasir nasser
naser mansour mansoor saad saeed said sami hadi mahdi mehdi fadhil fadil falah faleh ghazi ghaith laith
layth anas anwar akram ayad iyad emad imad ziad ziyad muhannad mohanad munther saif sayf raad rafid rafed
luay loay qusay qusai uday bashar bashir basim bassem basem alaa diaa diyaa wissam wisam husam hussam tariq
tareq thamer thaer adnan marwan sarmad sinan hazim hazem hatim hatem abdullah abdulla abdallah abdulrahman
abdalrahman abdulaziz abdulkareem abdulamir abdulhussein abdulsattar abdulwahid abdulqadir abdulrazzaq
abdulilah abdulzahra fatima fatimah fatema zahra zahraa zainab zaynab zeinab maryam mariam miriam khadija
aisha aysha aya ayat asmaa asma amal aml amani amina ameena noor nour nur noora huda hoda hadeel hanan hala
haneen hiba heba iman eman israa esraa ikhlas jumana lina leena layla laila leila lubna lamia mona muna maha
mays marwa mina mayar nada nadia najla najwa nabaa noura rana rania rasha reem rim rima ruqaya ruqayya rawan
raghad rusul sara sarah sahar salma salwa samah samar sana sanaa shaima shaimaa shahad suha suhad sura susan
tabarak tuqa wafaa walaa yasmin yasmeen yusra zeena zina zaynabali aliali alihussein alihaider aliraqi
albaghdadi aljubouri aljibouri aldulaimi alsaadi alobaidi alkaabi almaliki alamiri alrubaie alsudani
altamimi alzubaidi alshammari alazzawi alhashimi almusawi almosawi alhusseini alhassani albasri almosuli
aldouri alyasiri albayati alsalman
`;
