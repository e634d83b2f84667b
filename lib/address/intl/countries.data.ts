/**
 * Countries that parcels go to: `code|English names|Chinese names|postcode shapes|street number`.
 * In a shape # is a digit and A a letter; several shapes are parted by a blank, `-` means that the country has no postcodes.
 * `n` says that an address without a street number is unusual there. Shapes from the postal unions' public address formats.
 */
export const COUNTRIES = `US|United States of America,United States,USA,U.S.A.,U.S.|美国|##### #####-####|n
CA|Canada|加拿大|A#A_#A# A#A#A#|n
GB|United Kingdom,Great Britain,England,Scotland,Wales,Northern Ireland,UK,U.K.|英国|A#_#AA A##_#AA AA#_#AA AA##_#AA A#A_#AA AA#A_#AA|
IE|Ireland,Éire|爱尔兰|A##_AAAA A##_A### A##_#### A##_A#A# A##_AA## A##_A##A A#A_AAAA|
AU|Australia|澳大利亚,澳洲|####|n
NZ|New Zealand|新西兰|####|n
DE|Germany,Deutschland|德国|#####|n
FR|France|法国|#####|
ES|Spain,España|西班牙|#####|
IT|Italy,Italia|意大利|#####|
NL|Netherlands,The Netherlands,Nederland,Holland|荷兰|####_AA ####AA|n
BE|Belgium,België,Belgique|比利时|####|n
LU|Luxembourg,Luxemburg|卢森堡|####|
CH|Switzerland,Schweiz,Suisse|瑞士|####|
AT|Austria,Österreich,Osterreich|奥地利|####|n
SE|Sweden,Sverige|瑞典|###_## #####|n
NO|Norway,Norge|挪威|####|n
DK|Denmark,Danmark|丹麦|####|n
FI|Finland,Suomi|芬兰|#####|n
IS|Iceland|冰岛|###|
PL|Poland,Polska|波兰|##-### #####|n
CZ|Czech Republic,Czechia|捷克|###_## #####|
SK|Slovakia|斯洛伐克|###_## #####|
HU|Hungary|匈牙利|####|
RO|Romania|罗马尼亚|######|
BG|Bulgaria|保加利亚|####|
GR|Greece|希腊|###_## #####|
PT|Portugal|葡萄牙|####-### ####|
HR|Croatia|克罗地亚|#####|
SI|Slovenia|斯洛文尼亚|####|
RS|Serbia|塞尔维亚|##### ######|
UA|Ukraine|乌克兰|#####|
RU|Russia,Russian Federation|俄罗斯|######|
BY|Belarus|白俄罗斯|######|
LT|Lithuania|立陶宛|##### AA-#####|
LV|Latvia|拉脱维亚|#### AA-####|
EE|Estonia|爱沙尼亚|#####|
TR|Turkey,Türkiye|土耳其|#####|
IL|Israel|以色列|####### #####|
AE|United Arab Emirates,UAE,U.A.E.|阿联酋,阿拉伯联合酋长国|-|
SA|Saudi Arabia|沙特,沙特阿拉伯|##### #####-####|
QA|Qatar|卡塔尔|-|
KW|Kuwait|科威特|#####|
OM|Oman|阿曼|###|
BH|Bahrain|巴林|### ####|
JO|Jordan|约旦|#####|
EG|Egypt|埃及|##### #######|
MA|Morocco|摩洛哥|#####|
ZA|South Africa,RSA|南非|####|
NG|Nigeria|尼日利亚|######|
KE|Kenya|肯尼亚|#####|
GH|Ghana|加纳|-|
IN|India|印度|###### ###_###|
PK|Pakistan|巴基斯坦|#####|
BD|Bangladesh|孟加拉国|####|
LK|Sri Lanka|斯里兰卡|#####|
NP|Nepal|尼泊尔|#####|
TH|Thailand|泰国|#####|
VN|Vietnam,Viet Nam|越南|##### ######|
MY|Malaysia|马来西亚|#####|
SG|Singapore|新加坡|######|
ID|Indonesia|印度尼西亚,印尼|#####|
PH|Philippines|菲律宾|####|
KH|Cambodia|柬埔寨|##### ######|
MM|Myanmar,Burma|缅甸|#####|
MN|Mongolia|蒙古国|##### ######|
KZ|Kazakhstan|哈萨克斯坦|###### A##A#A#|
JP|Japan|日本|###-#### #######|
KR|South Korea,Republic of Korea,Korea|韩国|##### ###-###|
HK|Hong Kong|香港|-|
MO|Macau,Macao|澳门|-|
TW|Taiwan|台湾|### ##### ######|
MX|Mexico,México|墨西哥|#####|
BR|Brazil,Brasil|巴西|#####-### ########|
AR|Argentina|阿根廷|#### A####AAA|
CL|Chile|智利|####### ###-####|
CO|Colombia|哥伦比亚|######|
PE|Peru,Perú|秘鲁|#####|
JM|Jamaica|牙买加|-|
CN|China,P.R. China,PRC,People's Republic of China|中国|######|`;

/** The rest of the world: `code,name,other name` of countries whose postcode shapes are not checked. */
export const OTHER_COUNTRIES = `AD,Andorra|AF,Afghanistan|AG,Antigua and Barbuda|AL,Albania|AM,Armenia|AO,Angola|AW,Aruba|AZ,Azerbaijan|BA,Bosnia and Herzegovina|BB,Barbados|BF,Burkina Faso|BI,Burundi|BJ,Benin|BM,Bermuda|BN,Brunei|BO,Bolivia|BS,Bahamas,The Bahamas|BT,Bhutan|BW,Botswana|BZ,Belize|CD,Congo-Kinshasa,Democratic Republic of the Congo,DR Congo|CF,Central African Republic|CG,Congo-Brazzaville,Republic of the Congo,Congo|CI,Ivory Coast,Côte d'Ivoire|CM,Cameroon|CR,Costa Rica|CU,Cuba|CV,Cape Verde,Cabo Verde|CW,Curaçao|CY,Cyprus|DJ,Djibouti|DM,Dominica|DO,Dominican Republic|DZ,Algeria|EC,Ecuador|ER,Eritrea|ET,Ethiopia|FJ,Fiji|FK,Falkland Islands|FM,Federated States of Micronesia,Micronesia|FO,Faroe Islands|GA,Gabon|GD,Grenada|GE,Georgia|GF,French Guiana|GG,Guernsey|GI,Gibraltar|GL,Greenland|GM,Gambia,The Gambia|GN,Guinea|GP,Guadeloupe|GQ,Equatorial Guinea|GT,Guatemala|GU,Guam|GW,Guinea-Bissau|GY,Guyana|HN,Honduras|HT,Haiti|IM,Isle of Man|IQ,Iraq|IR,Iran|JE,Jersey|KG,Kyrgyzstan|KI,Kiribati|KM,Comoros|KN,Saint Kitts and Nevis|KP,North Korea|KY,Cayman Islands|LA,Laos|LB,Lebanon|LC,Saint Lucia|LI,Liechtenstein|LR,Liberia|LS,Lesotho|LY,Libya|MC,Monaco|MD,Moldova|ME,Montenegro|MG,Madagascar|MH,Marshall Islands|MK,North Macedonia,Macedonia,F.Y.R.O.M.|ML,Mali|MQ,Martinique|MR,Mauritania|MT,Malta|MU,Mauritius|MV,Maldives|MW,Malawi|MZ,Mozambique|NA,Namibia|NC,New Caledonia|NE,Niger|NI,Nicaragua|NR,Nauru|PA,Panama,Panamá|PF,French Polynesia|PG,Papua New Guinea|PR,Puerto Rico|PS,Palestine|PW,Palau|PY,Paraguay|RE,Réunion|RW,Rwanda|SB,Solomon Islands|SC,Seychelles|SD,Sudan|SH,Saint Helena|SL,Sierra Leone|SM,San Marino|SN,Senegal|SO,Somalia|SR,Suriname|SS,South Sudan|ST,São Tomé and Príncipe|SV,El Salvador|SY,Syria|SZ,Swaziland,Eswatini|TD,Chad|TG,Togo|TJ,Tajikistan|TL,Timor-Leste,East Timor|TM,Turkmenistan|TN,Tunisia|TO,Tonga|TT,Trinidad and Tobago|TV,Tuvalu|TZ,Tanzania|UG,Uganda|UY,Uruguay|UZ,Uzbekistan|VA,Vatican City|VE,Venezuela|VU,Vanuatu|WS,Samoa|XK,Kosovo|YE,Yemen|ZM,Zambia|ZW,Zimbabwe`;
