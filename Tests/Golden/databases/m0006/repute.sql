PRAGMA application_id = 1380996436;
PRAGMA user_version = 6;
CREATE TABLE fact (
    seq INTEGER PRIMARY KEY,
    line TEXT NOT NULL
) STRICT;
INSERT INTO fact (seq, line) VALUES (1,'{"actor":{"role":"admin","uid":0},"at":1767225600000,"body":{"from":1767225600000,"origin":"repute.invalid/40b33076ffb4ead7c49c904fdfbdc95e","policy":{"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":1,"zoneMinutes":0}},"kind":"policy.adopted","seq":1,"v":1}');
INSERT INTO fact (seq, line) VALUES (2,'{"actor":{"role":"storefront","uid":1001},"at":1767225600000,"body":{"buyer":"/8oj0dZp0mCOjQa3RwwQ8g==","closes":1768521600000,"completedAt":1767225600000,"day":20454,"period":24312,"policy":1,"seller":"ceUF5HlkRBDYwXY3dLS8HQ=="},"kind":"order.completed","seq":2,"v":1}');
INSERT INTO fact (seq, line) VALUES (3,'{"actor":{"role":"admin","uid":1000},"at":1767225600000,"body":{"account":"iKEXVks5vNZeBFzAZyUPHQ==","code":"fake-trade","measures":["closed"],"officer":1000,"party":"seller","points":12,"statement":"11W2ZL+dgTHtYI9cKZzy0iLJi3I1GhXomSjiiW7t+FU=","sum":12,"tally":"serious","terms":{"days":7,"ends":1767830400000,"exam":"rules-exam","measures":["closed"],"points":12}},"kind":"sanction.recorded","seq":3,"v":1}');
INSERT INTO fact (seq, line) VALUES (4,'{"actor":{"role":"storefront","uid":1001},"at":1767225600000,"body":{"amount":{"currency":"EUR","minor":222},"buyer":"/8oj0dZp0mCOjQa3RwwQ8g==","closes":1768521600000,"completedAt":1767225600000,"day":20454,"deliveredAt":1767225600000,"period":24312,"policy":1,"seller":"ceUF5HlkRBDYwXY3dLS8HQ=="},"kind":"order.completed","seq":4,"v":1}');
INSERT INTO fact (seq, line) VALUES (5,'{"actor":{"role":"storefront","uid":1001},"at":1767225600000,"body":{"by":"buyer","clock":1768521600000,"commitment":"IoHDs66Y+JSejUyUDblBd0tj7JLObAfrUFpCI5pR23g=","order":4},"kind":"rating.sealed","seq":5,"v":1}');
INSERT INTO fact (seq, line) VALUES (6,'{"actor":{"role":"storefront","uid":1001},"at":1767225600000,"body":{"by":"seller","day":20454,"effects":[{"details":1,"points":1,"rating":5,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":6,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":4,"service":2},"rating":5,"salt":"0WAsfZE8kH9NZgEf+wUROfXDX8oTU/DoBqO2teuDfl8=","value":"positive"}],"order":4,"value":"negative"},"kind":"rating.shown","seq":6,"v":1}');
INSERT INTO fact (seq, line) VALUES (7,'{"actor":{"role":"storefront","uid":1001},"at":1767333013894,"body":{"amount":{"currency":"EUR","minor":74},"buyer":"/8oj0dZp0mCOjQa3RwwQ8g==","closes":1768629013894,"completedAt":1767333013894,"day":20455,"deliveredAt":1767333013894,"period":24312,"policy":1,"seller":"iKEXVks5vNZeBFzAZyUPHQ=="},"kind":"order.completed","seq":7,"v":1}');
INSERT INTO fact (seq, line) VALUES (8,'{"actor":{"role":"storefront","uid":1001},"at":1767333013894,"body":{"by":"buyer","clock":1768629013894,"commitment":"YaCE60Gybv9G2t7k5w02tVb1qODwtx415rDxonN2Y0w=","order":7},"kind":"rating.sealed","seq":8,"v":1}');
INSERT INTO fact (seq, line) VALUES (9,'{"actor":{"role":"storefront","uid":1001},"at":1767333013894,"body":{"by":"seller","day":20455,"effects":[{"details":0,"points":0,"rating":8,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":9,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":4,"logistics":2,"service":2},"rating":8,"salt":"xHUpXgAaZr5wt6o52ZSzG+ogXtvPB+626x2BkbnwKxc=","value":"neutral"}],"order":7,"value":"positive"},"kind":"rating.shown","seq":9,"v":1}');
INSERT INTO fact (seq, line) VALUES (10,'{"actor":{"role":"admin","uid":1000},"at":1767382746469,"body":{"account":"ceUF5HlkRBDYwXY3dLS8HQ==","code":"misdescribed","officer":1000,"party":"seller","points":6,"statement":"LzmLZUjFwQDxNOYiLq/21e9Wf8G+qZ0NcO8VwGdBbFQ=","sum":6,"tally":"general"},"kind":"sanction.recorded","seq":10,"v":1}');
INSERT INTO fact (seq, line) VALUES (11,'{"actor":{"role":"storefront","uid":1001},"at":1767382746469,"body":{"amount":{"currency":"EUR","minor":132},"buyer":"Py3L2eEFmlBv8/PXJethoQ==","closes":1768678746469,"completedAt":1767382746469,"day":20455,"deliveredAt":1767382746469,"items":[{"item":"RzB21osPxWPomFew+NVlww=="}],"period":24312,"policy":1,"seller":"ceUF5HlkRBDYwXY3dLS8HQ=="},"kind":"order.completed","seq":11,"v":1}');
INSERT INTO fact (seq, line) VALUES (12,'{"actor":{"role":"storefront","uid":1001},"at":1767382746469,"body":{"by":"buyer","clock":1768678746469,"commitment":"OZFWV3p4lLWrvsUUgRfbLD5eneoD2UgWowrt7ONLRN0=","order":11},"kind":"rating.sealed","seq":12,"v":1}');
INSERT INTO fact (seq, line) VALUES (13,'{"actor":{"role":"storefront","uid":1001},"at":1767382746469,"body":{"by":"seller","day":20455,"effects":[{"details":1,"points":1,"rating":12,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":13,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":4},"rating":12,"salt":"iIDnC6fHBuyMi3wdRB3ybq6jRwZz66GNuZZC9iMo1wE=","value":"positive"}],"order":11,"value":"positive"},"kind":"rating.shown","seq":13,"v":1}');
INSERT INTO fact (seq, line) VALUES (14,'{"actor":{"role":"admin","uid":1000},"at":1767404200505,"body":{"account":"ceUF5HlkRBDYwXY3dLS8HQ==","certificate":{"ends":1799020800000,"issued":20456,"next":1796428800000,"officer":1000,"state":"verified","type":"training"},"course":"seller-basics","passed":1,"score":68,"until":20821},"kind":"training.attempted","seq":14,"v":1}');
INSERT INTO fact (seq, line) VALUES (15,'{"actor":{"role":"storefront","uid":1001},"at":1767404200505,"body":{"amount":{"currency":"EUR","minor":491},"buyer":"zyFJqCyAf4sUJM+W1UXLnA==","closes":1768700200505,"completedAt":1767404200505,"day":20456,"deliveredAt":1767404200505,"items":[{"item":"RzB21osPxWPomFew+NVlww=="}],"period":24312,"policy":1,"seller":"fYwpR1BkqT8WIZDSiwIJ+A=="},"kind":"order.completed","seq":15,"v":1}');
INSERT INTO fact (seq, line) VALUES (16,'{"actor":{"role":"storefront","uid":1001},"at":1767404200505,"body":{"by":"seller","clock":1768700200505,"commitment":"3/QeMQCsRt8F8XtkVtixRAIqZgnVw4BdcAxHDbAXB1s=","order":15},"kind":"rating.sealed","seq":16,"v":1}');
INSERT INTO fact (seq, line) VALUES (17,'{"actor":{"role":"storefront","uid":1001},"at":1767407427373,"body":{"amount":{"currency":"EUR","minor":69},"buyer":"Py3L2eEFmlBv8/PXJethoQ==","closes":1768703427373,"completedAt":1767407427373,"day":20456,"deliveredAt":1767407427373,"period":24312,"policy":1,"seller":"ceUF5HlkRBDYwXY3dLS8HQ=="},"kind":"order.completed","seq":17,"v":1}');
INSERT INTO fact (seq, line) VALUES (18,'{"actor":{"role":"storefront","uid":1001},"at":1767407427373,"body":{"by":"buyer","clock":1768703427373,"commitment":"ED5FhDzgcRPo0hurQ78AsBTcN4SA7+8EbGoXc5OCJK0=","order":17},"kind":"rating.sealed","seq":18,"v":1}');
INSERT INTO fact (seq, line) VALUES (19,'{"actor":{"role":"storefront","uid":1001},"at":1767407427373,"body":{"by":"seller","day":20456,"effects":[{"details":0,"points":0,"rating":18,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":19,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":2,"service":5},"rating":18,"salt":"pBumf3FqV/gJwtnAhu93PazzYIRB1ZqG2XOcW8+QjFQ=","value":"neutral"}],"order":17,"value":"positive"},"kind":"rating.shown","seq":19,"v":1}');
INSERT INTO fact (seq, line) VALUES (20,'{"actor":{"role":"storefront","uid":1001},"at":1767442157335,"body":{"amount":{"currency":"EUR","minor":176},"buyer":"qUuRH9fzDnpiDvtSwyEqCg==","closes":1768738157335,"completedAt":1767442157335,"day":20456,"deliveredAt":1767442157335,"period":24312,"policy":1,"seller":"iKEXVks5vNZeBFzAZyUPHQ=="},"kind":"order.completed","seq":20,"v":1}');
INSERT INTO fact (seq, line) VALUES (21,'{"actor":{"role":"storefront","uid":1001},"at":1767442157335,"body":{"by":"buyer","clock":1768738157335,"commitment":"7mSmxAbiQ4lajjHfYDVIh0KymVFCqIsA/81sLU7Wp7o=","order":20},"kind":"rating.sealed","seq":21,"v":1}');
INSERT INTO fact (seq, line) VALUES (22,'{"actor":{"role":"storefront","uid":1001},"at":1767589858497,"body":{"amount":{"currency":"EUR","minor":303},"buyer":"zyFJqCyAf4sUJM+W1UXLnA==","closes":1768885858497,"completedAt":1767589858497,"day":20458,"deliveredAt":1767589858497,"period":24312,"policy":1,"seller":"ceUF5HlkRBDYwXY3dLS8HQ=="},"kind":"order.completed","seq":22,"v":1}');
INSERT INTO fact (seq, line) VALUES (23,'{"actor":{"role":"storefront","uid":1001},"at":1767589858497,"body":{"by":"buyer","clock":1768885858497,"commitment":"po1MOPTAzlbR8ojAYHWahKAzVjwA1wc8Z3XOkDR49Ec=","order":22},"kind":"rating.sealed","seq":23,"v":1}');
INSERT INTO fact (seq, line) VALUES (24,'{"actor":{"role":"storefront","uid":1001},"at":1767589858497,"body":{"by":"seller","day":20458,"effects":[{"details":1,"points":1,"rating":23,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":24,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"logistics":1,"service":4},"rating":23,"salt":"RfBM12MC6yLd952otcHTiSiBQCbKXKhTaTbKE/wPUVI=","value":"positive"}],"order":22,"value":"negative"},"kind":"rating.shown","seq":24,"v":1}');
INSERT INTO fact (seq, line) VALUES (25,'{"actor":{"role":"storefront","uid":1001},"at":1767753791356,"body":{"amount":{"currency":"EUR","minor":347},"buyer":"/8oj0dZp0mCOjQa3RwwQ8g==","closes":1769049791356,"completedAt":1767753791356,"day":20460,"deliveredAt":1767753791356,"items":[{"item":"RzB21osPxWPomFew+NVlww=="}],"late":1,"period":24312,"policy":1,"promisedBy":1767667391356,"seller":"fYwpR1BkqT8WIZDSiwIJ+A=="},"kind":"order.completed","seq":25,"v":1}');
INSERT INTO fact (seq, line) VALUES (26,'{"actor":{"role":"storefront","uid":1001},"at":1767753791356,"body":{"by":"seller","clock":1769049791356,"commitment":"BISNiowJECR/NxUJnHRxRRUsXIZZet5I+xux/jA2+8s=","order":25},"kind":"rating.sealed","seq":26,"v":1}');
INSERT INTO fact (seq, line) VALUES (27,'{"actor":{"role":"admin","uid":1000},"at":1767867214800,"body":{"account":"fYwpR1BkqT8WIZDSiwIJ+A==","ends":1768867200000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":3,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":27,"v":1}');
INSERT INTO fact (seq, line) VALUES (28,'{"actor":{"role":"storefront","uid":1001},"at":1767867214800,"body":{"amount":{"currency":"EUR","minor":161},"buyer":"/8oj0dZp0mCOjQa3RwwQ8g==","closes":1769163214800,"completedAt":1767867214800,"day":20461,"deliveredAt":1767867214800,"period":24312,"policy":1,"seller":"fYwpR1BkqT8WIZDSiwIJ+A=="},"kind":"order.completed","seq":28,"v":1}');
INSERT INTO fact (seq, line) VALUES (29,'{"actor":{"role":"storefront","uid":1001},"at":1767867214800,"body":{"by":"buyer","clock":1769163214800,"commitment":"hxbIA3zA76cRGuDyB9WVlWbxgDJv3Wi7VIoHcESM/p4=","order":28},"kind":"rating.sealed","seq":29,"v":1}');
INSERT INTO fact (seq, line) VALUES (30,'{"actor":{"role":"storefront","uid":1001},"at":1767867214800,"body":{"by":"seller","day":20461,"effects":[{"details":0,"points":1,"rating":29,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":30,"scored":1,"why":"counted"}],"opens":[{"rating":29,"salt":"7PxoicA2BjTxAWVyVIKh5XbO2b6bwHC9waUJ0aTVezU=","value":"positive"}],"order":28,"value":"positive"},"kind":"rating.shown","seq":30,"v":1}');
INSERT INTO fact (seq, line) VALUES (31,'{"actor":{"role":"storefront","uid":1001},"at":1767889052686,"body":{"amount":{"currency":"EUR","minor":183},"buyer":"zyFJqCyAf4sUJM+W1UXLnA==","closes":1769185052686,"completedAt":1767889052686,"day":20461,"deliveredAt":1767889052686,"period":24312,"policy":1,"seller":"ceUF5HlkRBDYwXY3dLS8HQ=="},"kind":"order.completed","seq":31,"v":1}');
INSERT INTO fact (seq, line) VALUES (32,'{"actor":{"role":"storefront","uid":1001},"at":1767889052686,"body":{"by":"buyer","clock":1769185052686,"commitment":"HRxWt5EmsIAar7JqbK2rA1RTcqi7BmoRBVyP07782zg=","order":31},"kind":"rating.sealed","seq":32,"v":1}');
INSERT INTO fact (seq, line) VALUES (33,'{"actor":{"role":"storefront","uid":1001},"at":1767889052686,"body":{"by":"seller","day":20461,"effects":[{"details":1,"points":1,"rating":32,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":33,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"logistics":5,"service":3},"rating":32,"salt":"Ln+gxN3+btatehLJ5/Z+sORm5WO2rjkgCriZpNydO4w=","value":"positive"}],"order":31,"value":"negative"},"kind":"rating.shown","seq":33,"v":1}');
INSERT INTO fact (seq, line) VALUES (34,'{"actor":{"role":"storefront","uid":1001},"at":1768014217166,"body":{"amount":{"currency":"EUR","minor":175},"buyer":"/8oj0dZp0mCOjQa3RwwQ8g==","closes":1769310217166,"completedAt":1768014217166,"day":20463,"deliveredAt":1768014217166,"items":[{"item":"RzB21osPxWPomFew+NVlww=="}],"period":24312,"policy":1,"seller":"iKEXVks5vNZeBFzAZyUPHQ=="},"kind":"order.completed","seq":34,"v":1}');
INSERT INTO fact (seq, line) VALUES (35,'{"actor":{"role":"storefront","uid":1001},"at":1768014217166,"body":{"by":"buyer","clock":1769310217166,"commitment":"Au8edcdKGl/GFk776IcZMZ2hcMPro3qRlExyDVpYSOA=","order":34},"kind":"rating.sealed","seq":35,"v":1}');
INSERT INTO fact (seq, line) VALUES (36,'{"actor":{"role":"storefront","uid":1001},"at":1768014217166,"body":{"by":"seller","day":20463,"effects":[{"details":1,"points":-1,"rating":35,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":36,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"logistics":1,"service":5},"rating":35,"salt":"dbvB4RKs67I/BgmEEJI9JrX4oMAwTsO4A15rrNoeIo0=","value":"negative"}],"order":34,"value":"neutral"},"kind":"rating.shown","seq":36,"v":1}');
INSERT INTO fact (seq, line) VALUES (37,'{"actor":{"role":"storefront","uid":1001},"at":1768014217166,"body":{"order":22,"rating":23,"text":"+d5feWit/g3oUbuYyrB0SS1aHvvpYVQDw/CiByuNGwo=","to":"rating"},"kind":"rating.replied","seq":37,"v":1}');
INSERT INTO fact (seq, line) VALUES (38,'{"actor":{"role":"admin","uid":1000},"at":1768028537912,"body":{"account":"fYwpR1BkqT8WIZDSiwIJ+A==","code":"fake-trade","measures":["closed"],"officer":1000,"party":"seller","points":12,"statement":"HSvtIaK+W2FTHJaf76YLzflk2LZnIimw9mLpsMOfsfA=","sum":12,"tally":"serious","terms":{"days":7,"ends":1768633337912,"exam":"rules-exam","measures":["closed"],"points":12}},"kind":"sanction.recorded","seq":38,"v":1}');
INSERT INTO fact (seq, line) VALUES (39,'{"actor":{"role":"storefront","uid":1001},"at":1768028537912,"body":{"amount":{"currency":"EUR","minor":199},"buyer":"/8oj0dZp0mCOjQa3RwwQ8g==","closes":1769324537912,"completedAt":1768028537912,"day":20463,"deliveredAt":1768028537912,"period":24312,"policy":1,"seller":"iKEXVks5vNZeBFzAZyUPHQ=="},"kind":"order.completed","seq":39,"v":1}');
INSERT INTO fact (seq, line) VALUES (40,'{"actor":{"role":"storefront","uid":1001},"at":1768028537912,"body":{"by":"buyer","clock":1769324537912,"commitment":"tOg0o3nldCG7Ei9xCbXSz4aur9BeTzU4zCILiTp/WG4=","order":39},"kind":"rating.sealed","seq":40,"v":1}');
INSERT INTO fact (seq, line) VALUES (41,'{"actor":{"role":"storefront","uid":1001},"at":1768028537912,"body":{"by":"seller","day":20463,"effects":[{"details":1,"points":1,"rating":40,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":41,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"logistics":3,"service":4},"rating":40,"salt":"8w4ozd7UHxKP2g2y6vmh0ksGp+APiroDGTyEq9Zjlpw=","value":"positive"}],"order":39,"value":"negative"},"kind":"rating.shown","seq":41,"v":1}');
INSERT INTO fact (seq, line) VALUES (42,'{"actor":{"role":"admin","uid":1000},"at":1768188102620,"body":{"account":"fYwpR1BkqT8WIZDSiwIJ+A==","shown":"standard","why":"officer","withdrawn":["badge","early-release","higher-limits"]},"kind":"standing.guarantee-ended","seq":42,"v":1}');
INSERT INTO fact (seq, line) VALUES (43,'{"actor":{"role":"storefront","uid":1001},"at":1768188102620,"body":{"amount":{"currency":"EUR","minor":236},"buyer":"/8oj0dZp0mCOjQa3RwwQ8g==","closes":1769484102620,"completedAt":1768188102620,"day":20465,"deliveredAt":1768188102620,"period":24312,"policy":1,"seller":"iKEXVks5vNZeBFzAZyUPHQ=="},"kind":"order.completed","seq":43,"v":1}');
INSERT INTO fact (seq, line) VALUES (44,'{"actor":{"role":"storefront","uid":1001},"at":1768188102620,"body":{"by":"buyer","clock":1769484102620,"commitment":"c59/TUHHcRUs820eIdrTtMDp8hs0Dho+oL5siMSD5Ks=","order":43},"kind":"rating.sealed","seq":44,"v":1}');
INSERT INTO fact (seq, line) VALUES (45,'{"actor":{"role":"storefront","uid":1001},"at":1768188102620,"body":{"by":"seller","day":20465,"effects":[{"details":0,"points":0,"rating":44,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":45,"scored":1,"why":"counted"}],"opens":[{"rating":44,"salt":"W1u27/6dW0bYy0i9TNQkZb/jTHsDzKXB6NUXht5ytX0=","value":"neutral"}],"order":43,"value":"positive"},"kind":"rating.shown","seq":45,"v":1}');
INSERT INTO fact (seq, line) VALUES (46,'{"actor":{"role":"storefront","uid":1001},"at":1768322231649,"body":{"amount":{"currency":"EUR","minor":498},"buyer":"Py3L2eEFmlBv8/PXJethoQ==","closes":1769618231649,"completedAt":1768322231649,"day":20466,"deliveredAt":1768322231649,"period":24312,"policy":1,"seller":"ceUF5HlkRBDYwXY3dLS8HQ=="},"kind":"order.completed","seq":46,"v":1}');
INSERT INTO fact (seq, line) VALUES (47,'{"actor":{"role":"storefront","uid":1001},"at":1768322231649,"body":{"by":"seller","clock":1769618231649,"commitment":"N5DxyDRi9SkhrKNWEZgIYdJ+zWTRI4jOrcuUJEezkAI=","order":46},"kind":"rating.sealed","seq":47,"v":1}');
INSERT INTO fact (seq, line) VALUES (48,'{"actor":{"role":"storefront","uid":1001},"at":1768384293030,"body":{"amount":{"currency":"EUR","minor":278},"buyer":"Py3L2eEFmlBv8/PXJethoQ==","closes":1769680293030,"completedAt":1768384293030,"day":20467,"deliveredAt":1768384293030,"items":[{"item":"RzB21osPxWPomFew+NVlww=="}],"late":1,"period":24312,"policy":1,"promisedBy":1768297893030,"seller":"fYwpR1BkqT8WIZDSiwIJ+A=="},"kind":"order.completed","seq":48,"v":1}');
INSERT INTO fact (seq, line) VALUES (49,'{"actor":{"role":"storefront","uid":1001},"at":1768384293030,"body":{"by":"seller","clock":1769680293030,"commitment":"L5EpLLDY3wqLU/iGFcABlGdGWrwp6UhZZHEAXgp9Kog=","order":48},"kind":"rating.sealed","seq":49,"v":1}');
INSERT INTO fact (seq, line) VALUES (50,'{"actor":{"role":"storefront","uid":1001},"at":1768519003110,"body":{"amount":{"currency":"EUR","minor":77},"buyer":"qUuRH9fzDnpiDvtSwyEqCg==","closes":1769815003110,"completedAt":1768519003110,"day":20468,"deliveredAt":1768519003110,"items":[{"item":"RzB21osPxWPomFew+NVlww=="}],"period":24312,"policy":1,"seller":"ceUF5HlkRBDYwXY3dLS8HQ=="},"kind":"order.completed","seq":50,"v":1}');
INSERT INTO fact (seq, line) VALUES (51,'{"actor":{"role":"storefront","uid":1001},"at":1768519003110,"body":{"by":"buyer","clock":1769815003110,"commitment":"Q6VLq/TMpWBhqXEFm0NmGBtbLgOJnhO4fcSgos2wL0c=","order":50},"kind":"rating.sealed","seq":51,"v":1}');
INSERT INTO fact (seq, line) VALUES (52,'{"actor":{"role":"storefront","uid":1001},"at":1768519003110,"body":{"by":"seller","day":20468,"effects":[{"details":0,"points":0,"rating":51,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":52,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":3,"logistics":5,"service":3},"rating":51,"salt":"sTxX1j1zgXJKMb5x2glizEDM2TVaaRqvvYy9OKVZgjs=","value":"positive"}],"order":50,"value":"negative"},"kind":"rating.shown","seq":52,"v":1}');
INSERT INTO fact (seq, line) VALUES (53,'{"actor":{"role":"storefront","uid":1001},"at":1768543445764,"body":{"amount":{"currency":"EUR","minor":466},"buyer":"zyFJqCyAf4sUJM+W1UXLnA==","closes":1769839445764,"completedAt":1768543445764,"day":20469,"deliveredAt":1768543445764,"items":[{"item":"RzB21osPxWPomFew+NVlww=="}],"period":24312,"policy":1,"seller":"ceUF5HlkRBDYwXY3dLS8HQ=="},"kind":"order.completed","seq":53,"v":1}');
INSERT INTO fact (seq, line) VALUES (54,'{"actor":{"role":"storefront","uid":1001},"at":1768543445764,"body":{"by":"buyer","clock":1769839445764,"commitment":"XjZSPl48lKix5/KrgJMu8N8rHqTyP2U3uqId8y8GrpY=","order":53},"kind":"rating.sealed","seq":54,"v":1}');
INSERT INTO fact (seq, line) VALUES (55,'{"actor":{"role":"storefront","uid":1001},"at":1768543445764,"body":{"by":"seller","day":20469,"effects":[{"details":1,"points":-1,"rating":54,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":55,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"logistics":2},"rating":54,"salt":"/Ge35WWMtWwFdQ+GJMy2+KLEVKuK/rWRq+gWHqzShvI=","value":"negative"}],"order":53,"value":"negative"},"kind":"rating.shown","seq":55,"v":1}');
INSERT INTO fact (seq, line) VALUES (56,'{"actor":{"role":"storefront","uid":1001},"at":1768543445764,"body":{"day":20469,"order":34,"rating":35},"kind":"rating.revision-requested","seq":56,"v":1}');
INSERT INTO fact (seq, line) VALUES (57,'{"actor":{"role":"admin","uid":1000},"at":1768619166724,"body":{"account":"iKEXVks5vNZeBFzAZyUPHQ==","course":"seller-basics","score":30},"kind":"training.attempted","seq":57,"v":1}');
INSERT INTO fact (seq, line) VALUES (58,'{"actor":{"role":"admin","uid":1000},"at":1768619166724,"body":{"account":"iKEXVks5vNZeBFzAZyUPHQ==","ends":1769904000000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":2,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":58,"v":1}');
INSERT INTO fact (seq, line) VALUES (59,'{"actor":{"role":"storefront","uid":1001},"at":1768619166724,"body":{"amount":{"currency":"EUR","minor":460},"buyer":"Py3L2eEFmlBv8/PXJethoQ==","closes":1769915166724,"completedAt":1768619166724,"day":20470,"deliveredAt":1768619166724,"period":24312,"policy":1,"seller":"iKEXVks5vNZeBFzAZyUPHQ=="},"kind":"order.completed","seq":59,"v":1}');
INSERT INTO fact (seq, line) VALUES (60,'{"actor":{"role":"storefront","uid":1001},"at":1768619166724,"body":{"by":"seller","clock":1769915166724,"commitment":"676XRA5OxP+57ECr/mR4P9DxxIZrnIjd7o5LxXOsP6k=","order":59},"kind":"rating.sealed","seq":60,"v":1}');
INSERT INTO fact (seq, line) VALUES (61,'{"actor":{"role":"admin","uid":1000},"at":1768651008295,"body":{"account":"ceUF5HlkRBDYwXY3dLS8HQ==","code":"counterfeit-sold","measures":["closed"],"officer":1000,"party":"seller","points":12,"statement":"76OnQ0+NuP1IY0f2SgUmmijWg15hJ+TUuJz97DEYNNU=","sum":12,"tally":"counterfeit","terms":{"days":7,"ends":1769255808295,"exam":"rules-exam","measures":["closed"],"points":12}},"kind":"sanction.recorded","seq":61,"v":1}');
INSERT INTO fact (seq, line) VALUES (62,'{"actor":{"role":"admin","uid":1000},"at":1768651008295,"body":{"account":"ceUF5HlkRBDYwXY3dLS8HQ==","ends":1768867200000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":2,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":62,"v":1}');
INSERT INTO fact (seq, line) VALUES (63,'{"actor":{"role":"storefront","uid":1001},"at":1768651008295,"body":{"amount":{"currency":"EUR","minor":497},"buyer":"Py3L2eEFmlBv8/PXJethoQ==","closes":1769947008295,"completedAt":1768651008295,"day":20470,"deliveredAt":1768651008295,"items":[{"item":"RzB21osPxWPomFew+NVlww=="}],"period":24312,"policy":1,"seller":"fYwpR1BkqT8WIZDSiwIJ+A=="},"kind":"order.completed","seq":63,"v":1}');
INSERT INTO fact (seq, line) VALUES (64,'{"actor":{"role":"storefront","uid":1001},"at":1768651008295,"body":{"by":"buyer","clock":1769947008295,"commitment":"G+aGVTL3QaBs4trtl6G4vwPGpIzZ6+0ps1X+BZBCK7Y=","order":63},"kind":"rating.sealed","seq":64,"v":1}');
INSERT INTO fact (seq, line) VALUES (65,'{"actor":{"role":"storefront","uid":1001},"at":1768651008295,"body":{"by":"seller","day":20470,"effects":[{"details":0,"points":1,"rating":64,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":65,"scored":1,"why":"counted"}],"opens":[{"rating":64,"salt":"+0pD7Hu9bAFDdLbDT2TLOOMSWktyONpFpmFmUjENZPE=","value":"positive"}],"order":63,"value":"positive"},"kind":"rating.shown","seq":65,"v":1}');
INSERT INTO fact (seq, line) VALUES (66,'{"actor":{"role":"admin","uid":1000},"at":1768652991694,"body":{"account":"iKEXVks5vNZeBFzAZyUPHQ==","course":"seller-basics","score":59},"kind":"training.attempted","seq":66,"v":1}');
INSERT INTO fact (seq, line) VALUES (67,'{"actor":{"role":"storefront","uid":1001},"at":1768652991694,"body":{"amount":{"currency":"EUR","minor":137},"buyer":"/8oj0dZp0mCOjQa3RwwQ8g==","closes":1769948991694,"completedAt":1768652991694,"day":20470,"deliveredAt":1768652991694,"period":24312,"policy":1,"seller":"iKEXVks5vNZeBFzAZyUPHQ=="},"kind":"order.completed","seq":67,"v":1}');
INSERT INTO fact (seq, line) VALUES (68,'{"actor":{"role":"clock","uid":0},"at":1768652991694,"body":{"account":"iKEXVks5vNZeBFzAZyUPHQ==","due":1768652991694,"shown":"standard","why":"sales","withdrawn":["badge","early-release","higher-limits"]},"kind":"standing.guarantee-ended","seq":68,"v":1}');
INSERT INTO fact (seq, line) VALUES (69,'{"actor":{"role":"storefront","uid":1001},"at":1768652991694,"body":{"by":"buyer","clock":1769948991694,"commitment":"t901tXFuaVk9LjIMSxP319oV1kvD/o23yhXVL/ptnRw=","order":67},"kind":"rating.sealed","seq":69,"v":1}');
INSERT INTO fact (seq, line) VALUES (70,'{"actor":{"role":"clock","uid":0},"at":1768774306750,"body":{"day":20471,"due":1768700200505,"effects":[{"details":0,"points":1,"rating":16,"scored":1,"why":"counted"}],"opens":[{"rating":16,"salt":"NWuuBeMo+DduTqHBcf9OhEOL3LehwyUHaW4UTK5Y7WY=","value":"positive"}],"order":15},"kind":"rating.revealed","seq":70,"v":1}');
INSERT INTO fact (seq, line) VALUES (71,'{"actor":{"role":"clock","uid":0},"at":1768774306750,"body":{"day":20471,"due":1768738157335,"effects":[{"details":1,"points":1,"rating":21,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":5,"service":2},"rating":21,"salt":"wXecYjYEV05/EWd2+FyMGmmANHyeRlwPzdk20g0fQ4g=","value":"positive"}],"order":20},"kind":"rating.revealed","seq":71,"v":1}');
INSERT INTO fact (seq, line) VALUES (72,'{"actor":{"role":"storefront","uid":1001},"at":1768774306750,"body":{"amount":{"currency":"EUR","minor":75},"buyer":"zyFJqCyAf4sUJM+W1UXLnA==","closes":1770070306750,"completedAt":1768774306750,"day":20471,"deliveredAt":1768774306750,"period":24312,"policy":1,"seller":"iKEXVks5vNZeBFzAZyUPHQ=="},"kind":"order.completed","seq":72,"v":1}');
INSERT INTO fact (seq, line) VALUES (73,'{"actor":{"role":"storefront","uid":1001},"at":1768774306750,"body":{"by":"buyer","clock":1770070306750,"commitment":"e0ecMxj9DZLh44XBj0vlXaTrgMgkKEdgr5vYRhc9UeI=","order":72},"kind":"rating.sealed","seq":73,"v":1}');
INSERT INTO fact (seq, line) VALUES (74,'{"actor":{"role":"storefront","uid":1001},"at":1768774306750,"body":{"by":"seller","day":20471,"effects":[{"details":0,"points":0,"rating":73,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":74,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":5,"logistics":5},"rating":73,"salt":"0EkQhFmYDRQwalNPK4PtrdzVu8zBfl8Ui3/thMSkq0g=","value":"negative"}],"order":72,"value":"positive"},"kind":"rating.shown","seq":74,"v":1}');
INSERT INTO fact (seq, line) VALUES (75,'{"actor":{"role":"arbitrator","uid":7},"at":1768774306750,"body":{"effects":[{"details":0,"points":0,"rating":52,"scored":0,"why":"unscored"}],"order":50,"rating":52,"reason":"fake"},"kind":"rating.unscored","seq":75,"v":1}');
INSERT INTO fact (seq, line) VALUES (76,'{"actor":{"role":"clock","uid":0},"at":1768908312850,"body":{"account":"ceUF5HlkRBDYwXY3dLS8HQ==","due":1768867200000,"next":1768870800000,"shown":"standard","why":"time","withdrawn":["badge","early-release","higher-limits"]},"kind":"standing.guarantee-ended","seq":76,"v":1}');
INSERT INTO fact (seq, line) VALUES (77,'{"actor":{"role":"clock","uid":0},"at":1768908312850,"body":{"account":"iKEXVks5vNZeBFzAZyUPHQ==","after":"standard","age":19,"before":"standard","buyers":1,"defects":1,"due":1768867200000,"late":0,"orders":8,"window":365},"kind":"standing.evaluated","seq":77,"v":1}');
INSERT INTO fact (seq, line) VALUES (78,'{"actor":{"role":"clock","uid":0},"at":1768908312850,"body":{"account":"fYwpR1BkqT8WIZDSiwIJ+A==","after":"standard","age":17,"before":"standard","buyers":0,"defects":0,"due":1768867200000,"late":2,"orders":5,"window":365},"kind":"standing.evaluated","seq":78,"v":1}');
INSERT INTO fact (seq, line) VALUES (79,'{"actor":{"role":"clock","uid":0},"at":1768908312850,"body":{"account":"ceUF5HlkRBDYwXY3dLS8HQ==","after":"standard","age":19,"before":"standard","buyers":1,"defects":1,"due":1768870800000,"late":0,"orders":9,"window":365},"kind":"standing.evaluated","seq":79,"v":1}');
INSERT INTO fact (seq, line) VALUES (80,'{"actor":{"role":"storefront","uid":1001},"at":1768908312850,"body":{"amount":{"currency":"EUR","minor":214},"buyer":"Py3L2eEFmlBv8/PXJethoQ==","closes":1770204312850,"completedAt":1768908312850,"day":20473,"deliveredAt":1768908312850,"items":[{"item":"RzB21osPxWPomFew+NVlww=="}],"late":1,"period":24312,"policy":1,"promisedBy":1768821912850,"seller":"fYwpR1BkqT8WIZDSiwIJ+A=="},"kind":"order.completed","seq":80,"v":1}');
INSERT INTO fact (seq, line) VALUES (81,'{"actor":{"role":"storefront","uid":1001},"at":1768908312850,"body":{"by":"buyer","clock":1770204312850,"commitment":"o3I3Al9paVtBHGpsiNYnNCHvS5Oc9MlK8k/Ri5yF8DA=","order":80},"kind":"rating.sealed","seq":81,"v":1}');
INSERT INTO fact (seq, line) VALUES (82,'{"actor":{"role":"storefront","uid":1001},"at":1768908312850,"body":{"by":"seller","day":20473,"effects":[{"details":1,"points":-1,"rating":81,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":82,"scored":0,"why":"repeat"}],"opens":[{"details":{"item":2,"service":4},"rating":81,"salt":"Mv4oy8QOxPyps0Z2gYXQFETlsOFLyK8ruCkqJttTEy4=","value":"negative"}],"order":80,"value":"positive"},"kind":"rating.shown","seq":82,"v":1}');
INSERT INTO fact (seq, line) VALUES (83,'{"actor":{"role":"storefront","uid":1001},"at":1769044042552,"body":{"amount":{"currency":"EUR","minor":268},"buyer":"Py3L2eEFmlBv8/PXJethoQ==","closes":1770340042552,"completedAt":1769044042552,"day":20475,"deliveredAt":1769044042552,"period":24312,"policy":1,"seller":"iKEXVks5vNZeBFzAZyUPHQ=="},"kind":"order.completed","seq":83,"v":1}');
INSERT INTO fact (seq, line) VALUES (84,'{"actor":{"role":"storefront","uid":1001},"at":1769044042552,"body":{"by":"buyer","clock":1770340042552,"commitment":"U5AtOxliHGmw4sKs8aWL4/6pMkeBZ33wDE4cCaVD+as=","order":83},"kind":"rating.sealed","seq":84,"v":1}');
INSERT INTO fact (seq, line) VALUES (85,'{"actor":{"role":"storefront","uid":1001},"at":1769044042552,"body":{"by":"seller","day":20475,"effects":[{"details":1,"points":0,"rating":84,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":85,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"service":3},"rating":84,"salt":"i5x3XkSJwZslTpqLlOANB7k/rffz66/sseEgHabT4DI=","value":"neutral"}],"order":83,"value":"negative"},"kind":"rating.shown","seq":85,"v":1}');
INSERT INTO fact (seq, line) VALUES (86,'{"actor":{"role":"clock","uid":0},"at":1769146691122,"body":{"day":20475,"due":1769049791356,"effects":[{"details":0,"points":-1,"rating":26,"scored":1,"why":"counted"}],"opens":[{"rating":26,"salt":"WYfca27aDY69QqDFuvgXlduYEJnFMqUw2ngaffWTQSQ=","value":"negative"}],"order":25},"kind":"rating.revealed","seq":86,"v":1}');
INSERT INTO fact (seq, line) VALUES (87,'{"actor":{"role":"storefront","uid":1001},"at":1769146691122,"body":{"amount":{"currency":"EUR","minor":235},"buyer":"/8oj0dZp0mCOjQa3RwwQ8g==","closes":1770442691122,"completedAt":1769146691122,"day":20476,"deliveredAt":1769146691122,"period":24312,"policy":1,"seller":"ceUF5HlkRBDYwXY3dLS8HQ=="},"kind":"order.completed","seq":87,"v":1}');
INSERT INTO fact (seq, line) VALUES (88,'{"actor":{"role":"storefront","uid":1001},"at":1769146691122,"body":{"by":"seller","clock":1770442691122,"commitment":"0YKBfFvtQTVs57B1YPd23DWWxQxtrTA+K8SJCI7tSQo=","order":87},"kind":"rating.sealed","seq":88,"v":1}');
INSERT INTO fact (seq, line) VALUES (89,'{"actor":{"role":"admin","uid":1000},"at":1769249596318,"body":{"changes":[{"violation":61}],"measures":[],"reason":"mistaken","sum":0,"violation":61},"kind":"sanction.withdrawn","seq":89,"v":1}');
INSERT INTO fact (seq, line) VALUES (90,'{"actor":{"role":"storefront","uid":1001},"at":1769249596318,"body":{"amount":{"currency":"EUR","minor":444},"buyer":"qUuRH9fzDnpiDvtSwyEqCg==","closes":1770545596318,"completedAt":1769249596318,"day":20477,"deliveredAt":1769249596318,"period":24312,"policy":1,"seller":"ceUF5HlkRBDYwXY3dLS8HQ=="},"kind":"order.completed","seq":90,"v":1}');
INSERT INTO fact (seq, line) VALUES (91,'{"actor":{"role":"storefront","uid":1001},"at":1769249596318,"body":{"by":"seller","clock":1770545596318,"commitment":"GcYztbI/E/8oOAWxfC4d0sayrghzFrtqzvEMhc9BAOI=","order":90},"kind":"rating.sealed","seq":91,"v":1}');
INSERT INTO fact (seq, line) VALUES (92,'{"actor":{"role":"storefront","uid":1001},"at":1769292014006,"body":{"amount":{"currency":"EUR","minor":136},"buyer":"/8oj0dZp0mCOjQa3RwwQ8g==","closes":1770588014006,"completedAt":1769292014006,"day":20477,"deliveredAt":1769292014006,"items":[{"item":"RzB21osPxWPomFew+NVlww=="}],"period":24312,"policy":1,"seller":"fYwpR1BkqT8WIZDSiwIJ+A=="},"kind":"order.completed","seq":92,"v":1}');
INSERT INTO fact (seq, line) VALUES (93,'{"actor":{"role":"storefront","uid":1001},"at":1769415029747,"body":{"amount":{"currency":"EUR","minor":183},"buyer":"qUuRH9fzDnpiDvtSwyEqCg==","closes":1770711029747,"completedAt":1769415029747,"day":20479,"deliveredAt":1769415029747,"late":1,"period":24312,"policy":1,"promisedBy":1769328629747,"seller":"fYwpR1BkqT8WIZDSiwIJ+A=="},"kind":"order.completed","seq":93,"v":1}');
INSERT INTO fact (seq, line) VALUES (94,'{"actor":{"role":"storefront","uid":1001},"at":1769415029747,"body":{"by":"buyer","clock":1770711029747,"commitment":"YSFzgsDH+6ydweDoDsiCtox1VjKGbOAT6SbEsMTAOWw=","order":93},"kind":"rating.sealed","seq":94,"v":1}');
INSERT INTO fact (seq, line) VALUES (95,'{"actor":{"role":"storefront","uid":1001},"at":1769415029747,"body":{"by":"seller","day":20479,"effects":[{"details":1,"points":1,"rating":94,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":95,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"service":4},"rating":94,"salt":"6+T3GIXkYZZ3K0G9L/X5wFK42HiAsu+/vlLkpFJB+Lc=","value":"positive"}],"order":93,"value":"negative"},"kind":"rating.shown","seq":95,"v":1}');
INSERT INTO fact (seq, line) VALUES (96,'{"actor":{"role":"storefront","uid":1001},"at":1769487864300,"body":{"amount":{"currency":"EUR","minor":291},"buyer":"qUuRH9fzDnpiDvtSwyEqCg==","closes":1770783864300,"completedAt":1769487864300,"day":20480,"deliveredAt":1769487864300,"late":1,"period":24312,"policy":1,"promisedBy":1769401464300,"seller":"ceUF5HlkRBDYwXY3dLS8HQ=="},"kind":"order.completed","seq":96,"v":1}');
INSERT INTO fact (seq, line) VALUES (97,'{"actor":{"role":"storefront","uid":1001},"at":1769487864300,"body":{"by":"buyer","clock":1770783864300,"commitment":"gcUQ/6nXdEXzXZW4RDwvN2uIv30F+OykazMJgKgfPxI=","order":96},"kind":"rating.sealed","seq":97,"v":1}');
INSERT INTO fact (seq, line) VALUES (98,'{"actor":{"role":"storefront","uid":1001},"at":1769487864300,"body":{"by":"seller","day":20480,"effects":[{"details":0,"points":-1,"rating":97,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":98,"scored":1,"why":"counted"}],"opens":[{"rating":97,"salt":"GAoUJxSDOQfDKVa6I5EetOEslUhTgNqpBr/u/CuFI7Y=","value":"negative"}],"order":96,"value":"positive"},"kind":"rating.shown","seq":98,"v":1}');
INSERT INTO fact (seq, line) VALUES (99,'{"actor":{"role":"storefront","uid":1001},"at":1769505782319,"body":{"amount":{"currency":"EUR","minor":200},"buyer":"zyFJqCyAf4sUJM+W1UXLnA==","closes":1770801782319,"completedAt":1769505782319,"day":20480,"deliveredAt":1769505782319,"items":[{"item":"RzB21osPxWPomFew+NVlww=="}],"period":24312,"policy":1,"seller":"ceUF5HlkRBDYwXY3dLS8HQ=="},"kind":"order.completed","seq":99,"v":1}');
INSERT INTO fact (seq, line) VALUES (100,'{"actor":{"role":"storefront","uid":1001},"at":1769505782319,"body":{"by":"buyer","clock":1770801782319,"commitment":"1glsNY/wJ+ggvh0rJBhE3pSaz6GSN3oKroU1Y4buzZA=","order":99},"kind":"rating.sealed","seq":100,"v":1}');
INSERT INTO fact (seq, line) VALUES (101,'{"actor":{"role":"storefront","uid":1001},"at":1769505782319,"body":{"by":"seller","day":20480,"effects":[{"details":0,"points":0,"rating":100,"scored":0,"why":"repeat"},{"details":0,"points":0,"rating":101,"scored":0,"why":"repeat"}],"opens":[{"details":{"item":2,"logistics":4,"service":3},"rating":100,"salt":"ISwOWcs2L2XAlrUD/7MuX/ymkGKCcz7YDvUG5zLeUfQ=","value":"negative"}],"order":99,"value":"negative"},"kind":"rating.shown","seq":101,"v":1}');
INSERT INTO fact (seq, line) VALUES (102,'{"actor":{"role":"storefront","uid":1001},"at":1769592495554,"body":{"amount":{"currency":"EUR","minor":240},"buyer":"qUuRH9fzDnpiDvtSwyEqCg==","closes":1770888495554,"completedAt":1769592495554,"day":20481,"deliveredAt":1769592495554,"period":24312,"policy":1,"seller":"iKEXVks5vNZeBFzAZyUPHQ=="},"kind":"order.completed","seq":102,"v":1}');
INSERT INTO fact (seq, line) VALUES (103,'{"actor":{"role":"storefront","uid":1001},"at":1769592495554,"body":{"by":"buyer","clock":1770888495554,"commitment":"Tp00s6LFExEv3iw14EDAl3hORwWpmRCSKF+QyJ3KkdE=","order":102},"kind":"rating.sealed","seq":103,"v":1}');
INSERT INTO fact (seq, line) VALUES (104,'{"actor":{"role":"storefront","uid":1001},"at":1769592495554,"body":{"by":"seller","day":20481,"effects":[{"details":0,"points":-1,"rating":103,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":104,"scored":1,"why":"counted"}],"opens":[{"rating":103,"salt":"TqF4FlmBtIgDRA0SQLRWf8U0NW4TWSGwhBlBbRkegq8=","value":"negative"}],"order":102,"value":"negative"},"kind":"rating.shown","seq":104,"v":1}');
INSERT INTO fact (seq, line) VALUES (105,'{"actor":{"role":"clock","uid":0},"at":1769626185616,"body":{"day":20481,"due":1769618231649,"effects":[{"details":0,"points":1,"rating":47,"scored":1,"why":"counted"}],"opens":[{"rating":47,"salt":"mF/9hbWYLURnPHIMvyXBmn+0JYl3ahLzjNftTEIKnjs=","value":"positive"}],"order":46},"kind":"rating.revealed","seq":105,"v":1}');
CREATE TABLE tree (
    level INTEGER NOT NULL,
    idx INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (level, idx)
) STRICT, WITHOUT ROWID;
CREATE TABLE policy (
    seq INTEGER PRIMARY KEY,
    from_ms INTEGER NOT NULL,
    document TEXT NOT NULL
) STRICT;
INSERT INTO policy (seq, from_ms, document) VALUES (1,1767225600000,'{"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":1,"zoneMinutes":0}');
CREATE TABLE account (
    number INTEGER PRIMARY KEY,
    handle BLOB NOT NULL
, opened INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO account (number, handle, opened) VALUES (4,X'FFCA23D1D669D2608E8D06B7470C10F2',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (5,X'71E505E479644410D8C1763774B4BC1D',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (7,X'88A117564B39BCD65E045CC067250F1D',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (22,X'3F2DCBD9E1059A506FF3F3D725EB61A1',1767382746469);
INSERT INTO account (number, handle, opened) VALUES (30,X'CF2149A82C807F8B1424CF96D545CB9C',1767404200505);
INSERT INTO account (number, handle, opened) VALUES (31,X'7D8C29475064A93F162190D28B0209F8',1767404200505);
INSERT INTO account (number, handle, opened) VALUES (40,X'A94B911FD7F30E7A620EFB52C3212A0A',1767442157335);
CREATE TABLE orders (
    seq INTEGER PRIMARY KEY,
    state INTEGER NOT NULL, -- 0 open, 1 dispatched, 2 delivered, 3 completed, 4 cancelled
    buyer INTEGER NOT NULL,
    seller INTEGER NOT NULL,
    created INTEGER NOT NULL,
    items BLOB,
    currency TEXT,
    amount INTEGER,
    category TEXT,
    promised INTEGER,
    late INTEGER,
    carrier BLOB,
    opened_seq INTEGER,
    opened INTEGER,
    dispatched_seq INTEGER,
    dispatched INTEGER,
    delivered_seq INTEGER,
    delivered INTEGER,
    completed_seq INTEGER,
    completed INTEGER,
    cancelled_seq INTEGER,
    cancelled INTEGER,
    cancelled_by TEXT,
    cancelled_why TEXT,
    policy INTEGER,
    pair INTEGER,
    closes INTEGER,
    pause TEXT, -- what holds the window open, or did, as JSON: holds, since, used
    due INTEGER,
    buyer_seq INTEGER,
    buyer_submitted INTEGER,
    buyer_flags INTEGER, -- 1 anonymous, 2 has a text, 4 made of a side's silence
    buyer_shown_seq INTEGER,
    buyer_shown INTEGER,
    buyer_day INTEGER,
    buyer_value INTEGER, -- -1, 0, 1
    buyer_details TEXT,
    buyer_points INTEGER,
    buyer_scored INTEGER,
    buyer_detailed INTEGER,
    buyer_why TEXT,
    buyer_sequel TEXT, -- what came after it, as JSON: revision, append, reply, rulings, votes …
    seller_seq INTEGER,
    seller_submitted INTEGER,
    seller_flags INTEGER,
    seller_shown_seq INTEGER,
    seller_shown INTEGER,
    seller_day INTEGER,
    seller_value INTEGER,
    seller_details TEXT,
    seller_points INTEGER,
    seller_scored INTEGER,
    seller_detailed INTEGER,
    seller_why TEXT,
    seller_sequel TEXT
) STRICT;
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (2,3,4,5,1767225600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,1767225600000,NULL,NULL,NULL,NULL,1,6843453697356607883,1768521600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (4,3,4,5,1767225600000,NULL,'EUR',222,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,1767225600000,4,1767225600000,NULL,NULL,NULL,NULL,1,6843453697356607883,1768521600000,NULL,NULL,5,1767225600000,0,6,1767225600000,20454,1,'{"logistics":4,"service":2}',1,1,1,'counted',NULL,6,1767225600000,0,6,1767225600000,20454,-1,NULL,-1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (7,3,4,7,1767333013894,NULL,'EUR',74,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,7,1767333013894,7,1767333013894,NULL,NULL,NULL,NULL,1,6843299723025495639,1768629013894,NULL,NULL,8,1767333013894,0,9,1767333013894,20455,0,'{"item":4,"logistics":2,"service":2}',0,0,0,'minimum',NULL,9,1767333013894,0,9,1767333013894,20455,1,NULL,0,0,0,'minimum',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (11,3,22,5,1767382746469,X'473076D68B0FC563E89857B0F8D565C300','EUR',132,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,11,1767382746469,11,1767382746469,NULL,NULL,NULL,NULL,1,6843284907404989391,1768678746469,NULL,NULL,12,1767382746469,0,13,1767382746469,20455,1,'{"item":1,"service":4}',1,1,1,'counted',NULL,13,1767382746469,0,13,1767382746469,20455,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (15,3,30,31,1767404200505,X'473076D68B0FC563E89857B0F8D565C300','EUR',491,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,15,1767404200505,15,1767404200505,NULL,NULL,NULL,NULL,1,6843340273395996192,1768700200505,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,16,1767404200505,0,70,1768700200505,20471,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (17,3,22,5,1767407427373,NULL,'EUR',69,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,17,1767407427373,17,1767407427373,NULL,NULL,NULL,NULL,1,6843284907404989391,1768703427373,NULL,NULL,18,1767407427373,0,19,1767407427373,20456,0,'{"item":2,"service":5}',0,0,0,'minimum',NULL,19,1767407427373,0,19,1767407427373,20456,1,NULL,0,0,0,'minimum',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (20,3,40,7,1767442157335,NULL,'EUR',176,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,20,1767442157335,20,1767442157335,NULL,NULL,NULL,NULL,1,6843296379662423361,1768738157335,NULL,NULL,21,1767442157335,0,71,1768738157335,20471,1,'{"logistics":5,"service":2}',1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (22,3,30,5,1767589858497,NULL,'EUR',303,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,22,1767589858497,22,1767589858497,NULL,NULL,NULL,NULL,1,6843330857286361304,1768885858497,NULL,NULL,23,1767589858497,0,24,1767589858497,20458,1,'{"item":3,"logistics":1,"service":4}',1,1,1,'counted','{"reply":{"at":1768014217166,"seq":37}}',24,1767589858497,0,24,1767589858497,20458,-1,NULL,-1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (25,3,4,31,1767753791356,X'473076D68B0FC563E89857B0F8D565C300','EUR',347,NULL,1767667391356,1,NULL,NULL,NULL,NULL,NULL,25,1767753791356,25,1767753791356,NULL,NULL,NULL,NULL,1,6843275277904981571,1769049791356,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,26,1767753791356,0,86,1769049791356,20475,-1,NULL,-1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (28,3,4,31,1767867214800,NULL,'EUR',161,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,28,1767867214800,28,1767867214800,NULL,NULL,NULL,NULL,1,6843275277904981571,1769163214800,NULL,NULL,29,1767867214800,0,30,1767867214800,20461,1,NULL,1,1,0,'counted',NULL,30,1767867214800,0,30,1767867214800,20461,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (31,3,30,5,1767889052686,NULL,'EUR',183,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,31,1767889052686,31,1767889052686,NULL,NULL,NULL,NULL,1,6843330857286361304,1769185052686,NULL,NULL,32,1767889052686,0,33,1767889052686,20461,1,'{"item":1,"logistics":5,"service":3}',1,1,1,'counted',NULL,33,1767889052686,0,33,1767889052686,20461,-1,NULL,-1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (34,3,4,7,1768014217166,X'473076D68B0FC563E89857B0F8D565C300','EUR',175,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,34,1768014217166,34,1768014217166,NULL,NULL,NULL,NULL,1,6843299723025495639,1769310217166,NULL,NULL,35,1768014217166,0,36,1768014217166,20463,-1,'{"item":3,"logistics":1,"service":5}',-1,1,1,'counted','{"requested":{"at":1768543445764,"seq":56}}',36,1768014217166,0,36,1768014217166,20463,0,NULL,0,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (39,3,4,7,1768028537912,NULL,'EUR',199,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,39,1768028537912,39,1768028537912,NULL,NULL,NULL,NULL,1,6843299723025495639,1769324537912,NULL,NULL,40,1768028537912,0,41,1768028537912,20463,1,'{"item":1,"logistics":3,"service":4}',1,1,1,'counted',NULL,41,1768028537912,0,41,1768028537912,20463,-1,NULL,-1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (43,3,4,7,1768188102620,NULL,'EUR',236,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,43,1768188102620,43,1768188102620,NULL,NULL,NULL,NULL,1,6843299723025495639,1769484102620,NULL,NULL,44,1768188102620,0,45,1768188102620,20465,0,NULL,0,1,0,'counted',NULL,45,1768188102620,0,45,1768188102620,20465,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (46,3,22,5,1768322231649,NULL,'EUR',498,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,46,1768322231649,46,1768322231649,NULL,NULL,NULL,NULL,1,6843284907404989391,1769618231649,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,47,1768322231649,0,105,1769618231649,20481,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (48,3,22,31,1768384293030,X'473076D68B0FC563E89857B0F8D565C300','EUR',278,NULL,1768297893030,1,NULL,NULL,NULL,NULL,NULL,48,1768384293030,48,1768384293030,NULL,NULL,NULL,NULL,1,6843418856830373576,1769680293030,NULL,1769680293030,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,49,1768384293030,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (50,3,40,5,1768519003110,X'473076D68B0FC563E89857B0F8D565C300','EUR',77,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,50,1768519003110,50,1768519003110,NULL,NULL,NULL,NULL,1,6843328361755230610,1769815003110,NULL,NULL,51,1768519003110,0,52,1768519003110,20468,1,'{"item":3,"logistics":5,"service":3}',0,0,0,'minimum',NULL,52,1768519003110,0,52,1768519003110,20468,-1,NULL,0,0,0,'unscored','{"unscored":{"at":1768774306750,"reason":"fake","seq":75}}');
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (53,3,30,5,1768543445764,X'473076D68B0FC563E89857B0F8D565C300','EUR',466,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,53,1768543445764,53,1768543445764,NULL,NULL,NULL,NULL,1,6843330857286361304,1769839445764,NULL,NULL,54,1768543445764,0,55,1768543445764,20469,-1,'{"item":3,"logistics":2}',-1,1,1,'counted',NULL,55,1768543445764,0,55,1768543445764,20469,-1,NULL,-1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (59,3,22,7,1768619166724,NULL,'EUR',460,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,59,1768619166724,59,1768619166724,NULL,NULL,NULL,NULL,1,6843386076984355196,1769915166724,NULL,1769915166724,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,60,1768619166724,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (63,3,22,31,1768651008295,X'473076D68B0FC563E89857B0F8D565C300','EUR',497,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,63,1768651008295,63,1768651008295,NULL,NULL,NULL,NULL,1,6843418856830373576,1769947008295,NULL,NULL,64,1768651008295,0,65,1768651008295,20470,1,NULL,1,1,0,'counted',NULL,65,1768651008295,0,65,1768651008295,20470,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (67,3,4,7,1768652991694,NULL,'EUR',137,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,67,1768652991694,67,1768652991694,NULL,NULL,NULL,NULL,1,6843299723025495639,1769948991694,NULL,1769948991694,69,1768652991694,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (72,3,30,7,1768774306750,NULL,'EUR',75,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,72,1768774306750,72,1768774306750,NULL,NULL,NULL,NULL,1,6843439920019600105,1770070306750,NULL,NULL,73,1768774306750,0,74,1768774306750,20471,-1,'{"item":5,"logistics":5}',0,0,0,'minimum',NULL,74,1768774306750,0,74,1768774306750,20471,1,NULL,0,0,0,'minimum',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (80,3,22,31,1768908312850,X'473076D68B0FC563E89857B0F8D565C300','EUR',214,NULL,1768821912850,1,NULL,NULL,NULL,NULL,NULL,80,1768908312850,80,1768908312850,NULL,NULL,NULL,NULL,1,6843418856830373576,1770204312850,NULL,NULL,81,1768908312850,0,82,1768908312850,20473,-1,'{"item":2,"service":4}',-1,1,1,'counted',NULL,82,1768908312850,0,82,1768908312850,20473,1,NULL,0,0,0,'repeat',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (83,3,22,7,1769044042552,NULL,'EUR',268,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,83,1769044042552,83,1769044042552,NULL,NULL,NULL,NULL,1,6843386076984355196,1770340042552,NULL,NULL,84,1769044042552,0,85,1769044042552,20475,0,'{"item":2,"service":3}',0,1,1,'counted',NULL,85,1769044042552,0,85,1769044042552,20475,-1,NULL,-1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (87,3,4,5,1769146691122,NULL,'EUR',235,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,87,1769146691122,87,1769146691122,NULL,NULL,NULL,NULL,1,6843453697356607883,1770442691122,NULL,1770442691122,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,88,1769146691122,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (90,3,40,5,1769249596318,NULL,'EUR',444,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,90,1769249596318,90,1769249596318,NULL,NULL,NULL,NULL,1,6843328361755230610,1770545596318,NULL,1770545596318,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,91,1769249596318,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (92,3,4,31,1769292014006,X'473076D68B0FC563E89857B0F8D565C300','EUR',136,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,92,1769292014006,92,1769292014006,NULL,NULL,NULL,NULL,1,6843275277904981571,1770588014006,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (93,3,40,31,1769415029747,NULL,'EUR',183,NULL,1769328629747,1,NULL,NULL,NULL,NULL,NULL,93,1769415029747,93,1769415029747,NULL,NULL,NULL,NULL,1,6843317157449367275,1770711029747,NULL,NULL,94,1769415029747,0,95,1769415029747,20479,1,'{"item":2,"service":4}',1,1,1,'counted',NULL,95,1769415029747,0,95,1769415029747,20479,-1,NULL,-1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (96,3,40,5,1769487864300,NULL,'EUR',291,NULL,1769401464300,1,NULL,NULL,NULL,NULL,NULL,96,1769487864300,96,1769487864300,NULL,NULL,NULL,NULL,1,6843328361755230610,1770783864300,NULL,NULL,97,1769487864300,0,98,1769487864300,20480,-1,NULL,-1,1,0,'counted',NULL,98,1769487864300,0,98,1769487864300,20480,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (99,3,30,5,1769505782319,X'473076D68B0FC563E89857B0F8D565C300','EUR',200,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,99,1769505782319,99,1769505782319,NULL,NULL,NULL,NULL,1,6843330857286361304,1770801782319,NULL,NULL,100,1769505782319,0,101,1769505782319,20480,-1,'{"item":2,"logistics":4,"service":3}',0,0,0,'repeat',NULL,101,1769505782319,0,101,1769505782319,20480,-1,NULL,0,0,0,'repeat',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (102,3,40,7,1769592495554,NULL,'EUR',240,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,102,1769592495554,102,1769592495554,NULL,NULL,NULL,NULL,1,6843296379662423361,1770888495554,NULL,NULL,103,1769592495554,0,104,1769592495554,20481,-1,NULL,-1,1,0,'counted',NULL,104,1769592495554,0,104,1769592495554,20481,-1,NULL,-1,1,0,'counted',NULL);
CREATE TABLE credit (
    id INTEGER PRIMARY KEY,
    points INTEGER NOT NULL,
    positive INTEGER NOT NULL,
    neutral INTEGER NOT NULL,
    negative INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    version INTEGER NOT NULL,
    days BLOB NOT NULL
, measures TEXT, standing TEXT) STRICT;
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (8,-1,2,1,3,11,92,X'000ACCBF020C02040208020A18020202090202040E020204040902020A08020A0402020802020802',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (11,2,4,0,2,13,101,X'03096C6F676973746963730773657276696365046974656D0BCCBF02290204030208020402290202060208020202080204290202070202020802060629020207020A020602020A0802040802022C020205020402060E0802020802061C020402',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (15,0,2,2,2,10,104,X'03046974656D096C6F67697374696373077365727669636509CEBF0208020208020E2D02020407040804080412040A02020840020208040229020206020A0204082A020205020402060C0C0202','closed',NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (44,2,3,0,1,8,105,X'0008CEBF02090202020802140802021802020609020406180202040C02020C0102',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (60,-2,1,0,3,6,101,X'0006D0BF020802040C0202060C0202100C020204090202120802',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (63,2,3,0,1,8,95,X'02046974656D077365727669636508D0BF02080208180202020902020C18020206090202063C020202030204020808080204390202020302040208','closed',NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (80,-1,1,0,2,6,104,X'0006D0BF020802180802120802041C0202020219020202020C0202',NULL,NULL);
CREATE TABLE vote (
    seq INTEGER PRIMARY KEY,
    rating INTEGER NOT NULL,
    account INTEGER NOT NULL,
    helpful INTEGER NOT NULL
) STRICT;
CREATE TABLE credit_change (
    seq INTEGER PRIMARY KEY,
    changes BLOB NOT NULL
) STRICT;
INSERT INTO credit_change (seq, changes) VALUES (2,X'00030004CCBF020802000004000802');
INSERT INTO credit_change (seq, changes) VALUES (3,X'000000080000');
INSERT INTO credit_change (seq, changes) VALUES (4,X'000B0204CCBF020802080204000802');
INSERT INTO credit_change (seq, changes) VALUES (6,X'0210021002070202CCBF022102030208020413020501000402');
INSERT INTO credit_change (seq, changes) VALUES (7,X'00170104CEBF020802100404000802');
INSERT INTO credit_change (seq, changes) VALUES (9,X'021002180200CEBF021F020000');
INSERT INTO credit_change (seq, changes) VALUES (11,X'00030004CEBF020802240504000802');
INSERT INTO credit_change (seq, changes) VALUES (13,X'0210022C02070201CEBF02210206020802020B020502000102');
INSERT INTO credit_change (seq, changes) VALUES (15,X'00030004D0BF020802000004000802');
INSERT INTO credit_change (seq, changes) VALUES (17,X'001B0404D0BF0208023C0404000802');
INSERT INTO credit_change (seq, changes) VALUES (19,X'021002440200D0BF0223020000');
INSERT INTO credit_change (seq, changes) VALUES (20,X'00030004D0BF020802440B04000802');
INSERT INTO credit_change (seq, changes) VALUES (22,X'001F0704D4BF020802500304000802');
INSERT INTO credit_change (seq, changes) VALUES (24,X'02100258020502D4BF0221020702020208020627020501000402');
INSERT INTO credit_change (seq, changes) VALUES (25,X'005F1004D8BF02180202280A0400180202');
INSERT INTO credit_change (seq, changes) VALUES (27,X'00300210010000');
INSERT INTO credit_change (seq, changes) VALUES (28,X'006B0304DABF020802340104000802');
INSERT INTO credit_change (seq, changes) VALUES (30,X'0210023C020502DABF02010273020502000102');
INSERT INTO credit_change (seq, changes) VALUES (31,X'00430704DABF020802740704000802');
INSERT INTO credit_change (seq, changes) VALUES (33,X'0210027C020502DABF02210207020A020602024B020501000402');
INSERT INTO credit_change (seq, changes) VALUES (34,X'0083010404DEBF0208027C0E04000802');
INSERT INTO credit_change (seq, changes) VALUES (36,X'021002840102070103DEBF0224020702060202020A8B010204000202');
INSERT INTO credit_change (seq, changes) VALUES (38,X'005C08080000');
INSERT INTO credit_change (seq, changes) VALUES (39,X'0097010304DEBF02080290010304000802');
INSERT INTO credit_change (seq, changes) VALUES (41,X'0210029801020502DEBF022102070202020602089F01020501000402');
INSERT INTO credit_change (seq, changes) VALUES (42,X'006C041002030562616467650D6561726C792D72656C656173650D6869676865722D6C696D69747300');
INSERT INTO credit_change (seq, changes) VALUES (43,X'00A7010204E2BF020802A0010204000802');
INSERT INTO credit_change (seq, changes) VALUES (45,X'021002A8010204E2BF020202AF01020502000102');
INSERT INTO credit_change (seq, changes) VALUES (46,X'008F011B04E4BF020802B0010D04000802');
INSERT INTO credit_change (seq, changes) VALUES (48,X'0097010204E6BF021802028401060400180202');
INSERT INTO credit_change (seq, changes) VALUES (50,X'007B1E04E8BF020802C0010404000802');
INSERT INTO credit_change (seq, changes) VALUES (52,X'021002C8010200E8BF028301020000');
INSERT INTO credit_change (seq, changes) VALUES (53,X'009B011404EABF020802CC010104000802');
INSERT INTO credit_change (seq, changes) VALUES (55,X'021002D401020501EABF0224020502040206A301020501000402');
INSERT INTO credit_change (seq, changes) VALUES (56,X'00D4010B04EABF024002');
INSERT INTO credit_change (seq, changes) VALUES (58,X'00DC010210010000');
INSERT INTO credit_change (seq, changes) VALUES (59,X'00C3010B04ECBF020802E0010104000802');
INSERT INTO credit_change (seq, changes) VALUES (61,X'00EC0106080000');
INSERT INTO credit_change (seq, changes) VALUES (62,X'00F0010110010000');
INSERT INTO credit_change (seq, changes) VALUES (63,X'00D3010404ECBF020802C0010F04000802');
INSERT INTO credit_change (seq, changes) VALUES (65,X'021002C801020502ECBF020102DB01020502000102');
INSERT INTO credit_change (seq, changes) VALUES (67,X'0087021604ECBF02080280020804000802');
INSERT INTO credit_change (seq, changes) VALUES (68,X'008402011002030562616467650D6561726C792D72656C656173650D6869676865722D6C696D69747300');
INSERT INTO credit_change (seq, changes) VALUES (70,X'01BA03DF010F0502EEBF020102');
INSERT INTO credit_change (seq, changes) VALUES (71,X'0198039002030502EEBF02210206020A0204');
INSERT INTO credit_change (seq, changes) VALUES (72,X'00E7010204EEBF02080294020104000802');
INSERT INTO credit_change (seq, changes) VALUES (74,X'0210029C020200EEBF02EF01020000');
INSERT INTO credit_change (seq, changes) VALUES (75,X'01CB01C101DF011700E8BF02');
INSERT INTO credit_change (seq, changes) VALUES (76,X'00A8020E1002030562616467650D6561726C792D72656C656173650D6869676865722D6C696D69747300');
INSERT INTO credit_change (seq, changes) VALUES (80,X'0097020F04F2BF0218020284020F0400180202');
INSERT INTO credit_change (seq, changes) VALUES (82,X'0210028C0202070102F2BF02240203020402089F02020000');
INSERT INTO credit_change (seq, changes) VALUES (83,X'00A3020104F6BF020802C0020904000802');
INSERT INTO credit_change (seq, changes) VALUES (85,X'021002C8020204F6BF0222020502040206AB02020501000402');
INSERT INTO credit_change (seq, changes) VALUES (86,X'01EA03D302130501F6BF020402');
INSERT INTO credit_change (seq, changes) VALUES (87,X'00D7020104F8BF020802D4020B04000802');
INSERT INTO credit_change (seq, changes) VALUES (89,X'00DC0202080100');
INSERT INTO credit_change (seq, changes) VALUES (90,X'009B020F04FABF020802E0020104000802');
INSERT INTO credit_change (seq, changes) VALUES (92,X'00EB020504FABF020802B4020A04000802');
INSERT INTO credit_change (seq, changes) VALUES (93,X'00A7020304FEBF02180202B802010400180202');
INSERT INTO credit_change (seq, changes) VALUES (95,X'021002C002020502FEBF0221020302040208AF02020501000402');
INSERT INTO credit_change (seq, changes) VALUES (96,X'00B302010480C002180202F802060400180202');
INSERT INTO credit_change (seq, changes) VALUES (98,X'021002800302050180C0020402BB02020502000102');
INSERT INTO credit_change (seq, changes) VALUES (99,X'00D302190480C002080284030104000802');
INSERT INTO credit_change (seq, changes) VALUES (101,X'0210028C03020080C002DB02020000');
INSERT INTO credit_change (seq, changes) VALUES (102,X'00CB02040482C00208028C031104000802');
INSERT INTO credit_change (seq, changes) VALUES (104,X'021002940302050182C0020402D302020501000402');
INSERT INTO credit_change (seq, changes) VALUES (105,X'01DA03FB0214050282C0020102');
CREATE TABLE vault_account (
    number INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    key INTEGER NOT NULL,
    id BLOB NOT NULL
) STRICT;
INSERT INTO vault_account (number, digest, key, id) VALUES (4,X'2B1E6485E8BB5AEEDCE5228EABA705B3',1,X'7203569B1F94E4D6B0AFCEF7677BD02AA103963A432391E9B77A45F9ACD61C');
INSERT INTO vault_account (number, digest, key, id) VALUES (5,X'CA38D99D0C82DCB70A7CB1E511CD7646',2,X'11495213DCAB8FB97BAE072050374EB1064E9B9581E84D1EF1DDBD536F5A4A');
INSERT INTO vault_account (number, digest, key, id) VALUES (7,X'FEC24F415E1DBD6657A82F9CA698EAFF',3,X'EE2A4FE86BA389DAAFFF779D0439FDAF1DEF24D1B3ECF4EAB130904A1D2ED5');
INSERT INTO vault_account (number, digest, key, id) VALUES (22,X'D7C39DE655F3B86F933AF9BBDA63E96D',4,X'0601FF3FB1AE28C21A39176775676A4779BC93EA821C62DC3E5371C084E3D2');
INSERT INTO vault_account (number, digest, key, id) VALUES (30,X'2ED7141013661C596D126B5DDAE621A2',5,X'B5D563E4E967A3A35AE518C8B78813D0CC9C098153148D03F624A131BC4148');
INSERT INTO vault_account (number, digest, key, id) VALUES (31,X'B3C0D1BB4CA85E2C631BDA8A63143A85',6,X'4D1CB4072033026E3A9DF5A1064A7D15506086D879E63271933B5093F6F4EC');
INSERT INTO vault_account (number, digest, key, id) VALUES (40,X'49799F566C8F147A35C1195DEA689248',7,X'90D42346FB4227CCEF8AD8F843D0222D4811DC55027A5E834AA9F3B1B28016');
CREATE TABLE vault_order (
    seq INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_order (seq, digest, sealed) VALUES (2,X'897FEB25E7C66413D7C2B7DC98E9FA83',X'1E4510F7BA149B521D8F41E63880F0AD9D89E0063FDFE20F0A9E90EECC501F457CF93250534BD0');
INSERT INTO vault_order (seq, digest, sealed) VALUES (4,X'D7E4B57B6E758D19F69EB0E499ADABD9',X'B43CFD4547E81F2B57223C432BF2FC30FBE3B6404A2239D5B25D120834BC5C630F0707');
INSERT INTO vault_order (seq, digest, sealed) VALUES (7,X'2AF69122AC355F68E4394DEE1A77BCE6',X'7EA14404D9E99757E4308C5372307017FE0AE8282B238003C68B8479512AC5EC8D9FC1');
INSERT INTO vault_order (seq, digest, sealed) VALUES (11,X'612373A3DBB53BA23C7CFD63214221E0',X'FD658E9FFEA2391EA302F1D2CC9F232F4D22790806C871C8480863632575A412C6BEF8120318C6');
INSERT INTO vault_order (seq, digest, sealed) VALUES (15,X'E76CB6BA7D007ACC1F3995000449183F',X'5D32C8690EFAAC9F14E52CC594AEC7F46B8A6B206ABFEC7F97818D354AB383C714B8CE29074DB0');
INSERT INTO vault_order (seq, digest, sealed) VALUES (17,X'0B358235F6C24391E016E52FD6FE6535',X'3097A623512762F612B7BBB5F412F9DC7D00D5A0804902A531C7C39E0FE3366AA46DA3');
INSERT INTO vault_order (seq, digest, sealed) VALUES (20,X'09A0C9D50019B413D09471CE432C3A25',X'EC2A9B5BB0A3F84573787B405A9BC3A62ACEB435EC8D13ACD6903E861068837287793B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (22,X'36B7D234F541AF69E48995A84490A046',X'0B31A0FE59EEB0771C6D0CE08C522515801E26E4609F2E2F93352A4F12FA430E48F64F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (25,X'556192A391ED31161FEBAA3DB351ED73',X'DD4A9CBCEF9C35E2DE70E4885EF8F6D1D62AE257D9B1533F90AE28886AA6B5A1F68CA2A6162DAF');
INSERT INTO vault_order (seq, digest, sealed) VALUES (28,X'41BFB96B5EDB98EA90B9A4D7B8A7F556',X'8B6469358D3A15EA6E2A7938BE9CFD5E688E5A1F08EFEC54C56F9E067DCB3715836EDF');
INSERT INTO vault_order (seq, digest, sealed) VALUES (31,X'230B42F6DC08D86795C2933070CE6160',X'99A0DB27F13196E93B71F8BEE0378C721AD7470813DB14A3224C05A2D7A47B25DAD411');
INSERT INTO vault_order (seq, digest, sealed) VALUES (34,X'9C07D1762F30716B05E7A39D7CFA7D0E',X'F244F365FD189524F8ED96FE86C88E4915076A480E947C77FC9C74D69A95AD45DBDACC8C34CE9128');
INSERT INTO vault_order (seq, digest, sealed) VALUES (39,X'872BF44D927FB2138D593EB4158CB39C',X'EF0975C8F6222D0DC91B1DC5DA4A6A233E9D9C4C080568BC7E9BB57968DD3F845676A5AB');
INSERT INTO vault_order (seq, digest, sealed) VALUES (43,X'4B3BB8DAA4BB0761133293FB3AC94B81',X'CAD0C693B9ED2DF353DF95A634146CFAC9AB4A4CFF2183BA8605562A77113BAA8DB90759');
INSERT INTO vault_order (seq, digest, sealed) VALUES (46,X'87C81D90136C7E81B6E9C6F4A121421C',X'4C1DAF28C7F8B77AB48D7097A9306117B134B9BC020DAEBC40C851403B4DB1744662CE97');
INSERT INTO vault_order (seq, digest, sealed) VALUES (48,X'563E3FA463F70D3FBA373921208B38C5',X'CE6583B29CBA6EC07954BA43794AD374E75719555F15E30BB50B6BB2C5BA33EFEE4C1021DE9BDF1B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (50,X'FBB1D36DA9CC7FE4766CA8EDCAC87A5B',X'F358DF10917EEED5C3D2354E103288FE7DB4C0595F8A6A6E4321547EC5BE27806357AB332D81746B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (53,X'8C5BA5D3FDC56470A4E156FBF6859300',X'6F7E34C99D59D59B38A5CD3E1247D543012515539BE174C29F5145267D2D3460A2184A8A42D024E5');
INSERT INTO vault_order (seq, digest, sealed) VALUES (59,X'31DCFB64968D6A6381FAC24FD12FC1F1',X'BCA9F6C39AEE73A52D97D7C1ACA7863CD39C32876CA4721D9AEB60728EB8FE64AD20047E');
INSERT INTO vault_order (seq, digest, sealed) VALUES (63,X'8BCB4F3B734E1CD54C7F587CA812DA2E',X'4DEDDAC1A4A5F6B7B7805642F1999C1C8E329EE234CD85B6D090C6C4F97D654C6710CD24ADFD419A');
INSERT INTO vault_order (seq, digest, sealed) VALUES (67,X'871C255DFE7F6388CE6F31E64E7A5DDF',X'DE9C6BBD0A1F96EA37D2FE94CF40802CF7A54F22692DEAFC150A3C5063480B9CA0A4F1E4');
INSERT INTO vault_order (seq, digest, sealed) VALUES (72,X'D0F1347AC01F6CB7B26AEA168BF51AE3',X'915104123DFC3330390001D0F0DBE52A157C4584A274B115FE6C4D20DAD27ECB2CB9ACE1');
INSERT INTO vault_order (seq, digest, sealed) VALUES (80,X'6C4FD29F01CD7E562E98A93F45E64647',X'8FF5581AB57A01F2A0AE19365D6D212C24A9AF38070CD9FB26D83F6C8193DCC512E2E6BC22E2EC26');
INSERT INTO vault_order (seq, digest, sealed) VALUES (83,X'5C8D4E5E335AFC120652B9EA7FD61E07',X'81D2EBCB5BF50FD7C433E1BFD62BAE86F07A3AA16002CB944A603B9CB3D6BBA3C665D186');
INSERT INTO vault_order (seq, digest, sealed) VALUES (87,X'198A3CE41AAB0D6C63F5A8E28F916EA7',X'D9052E3E7A9B08116492EEEA44F407CA31F54F6C98562EF020B8B5A476E9FACD4E4E5B84');
INSERT INTO vault_order (seq, digest, sealed) VALUES (90,X'2A58E16C7616CC403F27D70E85D0A0E6',X'87336CB0FABC7415D748FABA4D671318F4F71FBB54823D4DBA1A08ACF96719324CC2B1FF');
INSERT INTO vault_order (seq, digest, sealed) VALUES (92,X'C273EC0849D29D768E5693D511873232',X'E2D9FCCB1A26B6E9E726CB0DF641AFFDB5E20EE2D79824C24F76BDC4F141687CB0DB98F9B3523717');
INSERT INTO vault_order (seq, digest, sealed) VALUES (93,X'CFBCE194A7B5D15AFA3F289F680E6B8B',X'16B2BA454DD3D83D40CADF0B62341FA2E6CF7B05925AF05F4DE743DC23B76CE869170F49');
INSERT INTO vault_order (seq, digest, sealed) VALUES (96,X'2E1F8ED066E69EE9BB8F7E9EB0A2C1EB',X'C1C6BCD17FB7EAB2E41D8D00B68F905066C22B7911E683E59AB2CC1A47E9F6278B315438');
INSERT INTO vault_order (seq, digest, sealed) VALUES (99,X'94D9517B7C506307D2F920BB4C222A86',X'37CDE4AC346455B9AF949CAFD53C15F1295A5AC29AE77702901B1CFC575A4E7DEFDA54BDE948A6E7');
INSERT INTO vault_order (seq, digest, sealed) VALUES (102,X'A12700BE81C37CEB9C170F667E7378C8',X'17683303004B877C62AED7B9E424449854432662B0D6E2827966BF69E347BEB2FA0FF600');
CREATE TABLE vault_carrier (
    seq INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
CREATE TABLE vault_opening (
    rating INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_opening (rating, sealed) VALUES (49,X'06FF745E07FF648D9239B7836E70A5295B0AA6054BF706FC46F8056C051A771CB020A49924CC7DB75E0C4B9EDD9F4F3B6CE207136B4C6C67109BC819C421429F6CDE941CA00133C743CF868FB6D6395F941766E5CF83C6CE3D94252B43B1464B61B99705D6E8EF2791CF3DC5C9084B6A40A4A22850201759803DF0D03114FC080D7D1E930CE7087F95C63F194F158D77B990728A86DC9B5C1BEB40CE3FC9D78932192DCCB416ED4052333EFCDC8B03ABAC33CB94C89E815EA12A157BC50B83FB5A8E5D2E1731D0C168F5052D87AEE6FDE30422FCCB3AB15D400D2839A49B6A15B4889E4948E69660EA2341A116028B4E83F9ACF771C2CB8990A50BEA31BA0F363515C33E8760DC99F861052194E3CC4D37CF0D0BC73E1C45296C779B');
INSERT INTO vault_opening (rating, sealed) VALUES (60,X'E9E848FFA91098E51358F90EC6204D967BAF007CD97880A09E7E2E3E19305D7229B647FADABF1657D52AD7C37CF6AD7130994A8E7F06E849B591A2BFB8DBD234839DF4AFB59CDE075B249B064E58D818EFBA3F8897C09BCD7A067AB96DFBADBE3268B638CE491A66FE9E05A35BC37EA526CA0ED1C586265653F4D21FDDC280FE75DBEE59DA70E22AC8D3449136664092BF9D0FDFD95173554154E1B21BD82047C4AB0D63A48AD6ED31D831505787EF1BFED9B30B43DE6707471504184F21B439328BF56E40FFCF3940E079AA377674C42DEB4A8C90643BC1CB61C619AB555528B86DC233725B539B5CF86E271075B46CEFB8FF65CB47AE2A86ED40713413C2730AA0546A93F42FED1E4009BD0987746142E6B6068600DEAC88C2A065');
INSERT INTO vault_opening (rating, sealed) VALUES (69,X'9DF9C8DABF1A85813FF9390D4431A3A4356658BEBCD940918B5E1F92FF910A1725A4F945D0F8D0A5C31B80124D0C83ECEBB3C701A77DBE73C8A4740626624D8DEE900172C421DC780F9D02CEA94DD4F977E15CBA44CF1D26100BD45874FC02218FADE89FD9E93C31D73B27EC89B544530A32D1B4B2AE82780EB289E2342B6818CCA28F62565AE4791BAE4FDCFB6337FF8A3155CA7284A78FC842978C9251C782C21FC9EED02AADE96CB5EEDC5F1D2AFB4F9FC0D3D0AC2BF5B66B10B912A54E9DA19B082ACA89BF14BC9CC9AFFFF2E1D888CE9C290F27C200825FCEF3DF33AF33741B0EFF01F685DF5EF5CD5D0457B7CD4A151D6523054C0308FF905E5C02AD90EDDB4E5CA83D08FCB5CBAF171E7ECF4648F8EEB61C34966B854E0F84');
INSERT INTO vault_opening (rating, sealed) VALUES (88,X'6A0C43068267D573F1E709FB9DE3E1A44E69667D556843E11266B62545FC1197007355CF02D6D9FF23AA84D821043BC8EBDF765CE94F700B2EA59A229CA1BD5CFFE143BB141F3A36795B524B3926CB4958E62CC54ECB79CDF43E46C9ADA2AA167DF9181548D94E109C18B043130BBF2ED504E3B007AD1CF88FBE764D3F8678107C46CABC71680022BE46BD9DF6FE277F98B98AEFA671C54C47B4B14E115FB9276652E0B777DBC14E57CCFE55A95DDE2551ADA2EC314172870F1527830C84AE745D4827341CBF98DF00B5561172ABB4D43458B26A7DFF1BB4D840D3FD2EEE588B4C45F5508715340500DB3BC9CB36F692FD6EF55E2A6EC066DE9F1987702AC66ED20D8A63CFB2848A16F7D51D1D99DDF250DA8695F905E3E2C2FC1D4D');
INSERT INTO vault_opening (rating, sealed) VALUES (91,X'B95906A81D6A21A8439C3A4B385DC5F788BC9C13CC5238B29BA5E73DE2AE1722CAF2E4104915FEBC9981B8EE9F0A8D953EBF43AE88A151D5DF57B8974A0EE083A306E933399EE5B93A3E5860BD64052E1914791682BD801564DB39121B9A252845E1249BE5BE7CFDFCA9F5A79128C4599F71A85B016C9331FA46347B80B6D48E6D2B69F6D84C06D05FDB25200BC9FE922CC3778EDD04312DA2D7B89F87CD533E1161FA4932E51F7B5DCF199DE281EFDA9586307B1D4DF56FAA55BE1BCBDF58B0D132CC26985084000CFB403AB2BA0748500D9335819D5C4D79288EFBAEA19657B997C8CE3FA0E89837AC35F8762992BB2E85428BBAF49348651C5F967958042519E09A8DA25881F680824B8355CD05BD8308B954EE3876BFAA288603');
CREATE TABLE vault_request (
    digest BLOB PRIMARY KEY,
    seq INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'02E4B5C922EFD687AE48361CBDD7483A',62,X'86E82EF21DE5D99006313D5D28ABE0DF8C17F157E71E465463838C6AFAF56B9949FB469EAD3BE90777A4032145824DC26F293BD7643F06660DD61655');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'0B2F445FEAFA1175BC0C9E8FA1D08742',61,X'EC0D828A455DEC93678D2568E133E0AE0B12653886AA3592EEDBDBAB836A2AD96AE1FD71A21959B6C21870EB192E4FC453EC953975DF66425F12757B');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'0C8C7BDF279E8EADF61C649B8F370049',66,X'540AB5D98073B3F6EF8395895D2E28898BFD9A09A95D50C1BD91036DCFE3F523C73304FE6CFB3EC87B88C5FB1977BD06C1184B7D827578038244698A');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'26473B0473C4DEF505829B2AB725937E',89,X'1B1CE8372EBCFAD365528D2E7007DE4CA7180A472D595152D59DCFCC75265A84486A7A159EFAD4EB0460EA799742933553C746B857D0A9682F4439EF');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'3F9372FCDBA15A959F8A00256F41B35B',56,X'9DB4ED192FFE03203E6328A019DFAA49108C067A1C5DEAF9C45288D395EF6F3600A4A14A77BDBF30A5F38431EAF8EAFC79FDFAF219E2052A46375374');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'40614BCE26A4054BE9DFCACAB4A066D4',58,X'95857A0C720075D273A64E3B8A54A3500CE46B51F7204345519F39CB030FE9BA7C21F0CDC7BC4552850CD510E5A386452A55557576E0EBC7A6321AF9');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'4D20A8FF5AF8AA4DA93609C3CE597DFE',14,X'83B3D6ADA92E7E03986C041C0A65C7542B3892947EA1431C1A49A2AB420F9A631760CE25B985BC4A7988C83A9E5778BEC02120C8B76AF94CF39F8E68');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'56BC6C3C234C12641E81856ABB983AEF',57,X'64572D8EE78B97DEC5F56D5A255546592CC72A191044CBEAF3625FC39CE947A71C8F1151406E59ED6C75F1577E522ABD5A00DF8662AB2337B58F37A2');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'B8A771AD163562C6D2E3333154BA92FA',75,X'1799CB7ACFAF799C18F48B401F2BE6438D9709013C5B2A828121357D53C4D584692002CD1ABCB9B77EE3783D270D9825669DD93B4D8E20951299A0C5');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'D8AB5FA5C0E9482BE60B0E430BEF23EE',27,X'7708B1E0BB8D1732ED2DA0CEAE595FF4C0B19703602E936E49E7C728639194FD7A81BBA5200255706BC7CD54504281897DE8EEF29419D9021271E0F6');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'E800A7F41FB49A9DB5B89DB3F0909F15',38,X'F955AB3CD985E7B07BD9171C9D49EB5C91F2A37F06C7D4B09435C653B6ECBCE49056648E732537A46536F278083950484A81511B31868A68787F7552');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'EFCC0D80B0692C6FCD343099E6DA1DFC',10,X'3EF33EEA791618DC848060FFEF74E4358C2CF33F7ECBEF54259CEE80030B8B0B13957C686AB83EBDBB89B4EA842CE2FAB32362D8D499881943E64E3E');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'F801BECD93A4CE3DA783E4E6BDD7D3BB',3,X'8913D0A3119C00F5A3995349050C5DCD8BFCAB6E0F092D6C1E623DA33259432CCB636E390413F91BBCAE3102F78FD3A769D1739DE3694815ADB051FE');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'F8F9FD44984D3BE0AB9D1F1E5DB0F399',42,X'E1ED401DF0221F1E9401A1F593AD9C5148571C4C62FFF7A9BA3FFFCE056AA1D16F7C936F67E483942A577010D8DA1312B291D4380F096EAAB4D6D8E9');
CREATE TABLE vault_text (
    rating INTEGER PRIMARY KEY,
    author INTEGER NOT NULL,
    wrapped INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (3,7,0,X'D257606EE0BEDA6E363A4D2C722E855257706C06EBA27F24DA6612E866D5F33372E36602C3BF4B290CB080EB59E262EEE11EB42B984243F737E2A89041AF5E08109EF3D2019A41973688');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (10,5,0,X'94C042D7563D522B5DCC1978A2B9344D9BD2ABFD943BBF7DFA4CD63D1AE9A3304BD534227411BABFA2A4E4C30FC9E4FEAF9FCDAE05DF5CAD8CD5FFA462ED142EAB5921DB3C092A788DAE');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (37,5,0,X'31F0E62C304215DA6990D8FF56204BD1C655F5C5BDC46FC28F2695B0B9C168D522DB3B36A98FEAC2428DCAA1880A16DAAFA61FABB4EC4111F44BCCCD963D');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (38,31,0,X'A41D5C959C113AD760E0DD7E30DA0021E1100E0049D7B377BA5B083CE32A8C02298BE6AD46C46595FCB98C72E1E3B42041549C2A5D44C8D25A3AF07B79ABBB0642681EFFE3F370601ED0');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (61,5,0,X'A267E3EB6B5A482B84FAFC2D6E05BCF0FF76E1866DAB134C8140A5813D5A640C4DE5976370CAC7166580F80D263F180559F3AC4380C3A4192CC2546392CEB6F37C18B37F9038502BA55E');
CREATE TABLE qualification (
    id INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL,
    account INTEGER NOT NULL,
    state INTEGER NOT NULL, -- 0 draft, 1 submitted, 2 verified, 3 expiring, 4 expired, 5 suspended, 6 revoked, 7 superseded
    type TEXT NOT NULL,
    categories TEXT, -- one a line, sorted; null: bound to none
    ends INTEGER, -- the first moment at which it counts no more
    due INTEGER,
    drafted INTEGER NOT NULL,
    issuer TEXT,
    jurisdiction TEXT,
    number BLOB, -- digest
    issued INTEGER, -- day
    expires INTEGER, -- day
    renews INTEGER,
    evidence BLOB, -- SHA-256
    submitted_seq INTEGER,
    submitted INTEGER,
    verified_seq INTEGER,
    verified INTEGER,
    method TEXT,
    officer INTEGER, -- user id
    review INTEGER, -- day
    ruled_seq INTEGER, -- of the last fact that returned, suspended, resumed or revoked it
    ruled INTEGER,
    reason TEXT,
    noticed INTEGER, -- days
    superseded_by INTEGER
) STRICT;
INSERT INTO qualification (id, seq, account, state, type, categories, ends, due, drafted, issuer, jurisdiction, number, issued, expires, renews, evidence, submitted_seq, submitted, verified_seq, verified, method, officer, review, ruled_seq, ruled, reason, noticed, superseded_by) VALUES (2560,14,5,2,'training',NULL,1799020800000,1796428800000,1767404200505,NULL,NULL,NULL,20456,20821,NULL,NULL,NULL,NULL,14,1767404200505,'exam',1000,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE deposit (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    currency TEXT NOT NULL,
    opened INTEGER NOT NULL,
    free INTEGER NOT NULL,
    held INTEGER NOT NULL,
    leaving INTEGER NOT NULL,
    paid INTEGER NOT NULL,
    drawn INTEGER NOT NULL,
    released INTEGER NOT NULL,
    owed INTEGER NOT NULL,
    owed_by INTEGER,
    overdue INTEGER NOT NULL, -- 1: the time to pay in what is owed is over
    leaves INTEGER,
    due INTEGER
) STRICT;
CREATE TABLE deposit_entry (
    seq INTEGER PRIMARY KEY,
    deposit INTEGER NOT NULL,
    kind INTEGER NOT NULL, -- 0 paid, 1 held, 2 unheld, 3 drawn, 4 returned, 5 asked, 6 kept, 7 released, 8 overdue
    at INTEGER NOT NULL,
    free INTEGER NOT NULL, -- what it adds to each book; below zero: takes from it
    held INTEGER NOT NULL,
    leaving INTEGER NOT NULL,
    name BLOB, -- of the payment, the case or the ruling
    of_entry INTEGER, -- the hold it ends or is drawn from, the draw it returns
    reason TEXT,
    to_account INTEGER,
    short INTEGER NOT NULL, -- what a ruling wanted beyond what there was
    remaining INTEGER NOT NULL, -- of a hold: what is still kept; of a draw: what was not returned
    due INTEGER -- of the clock's
) STRICT;
CREATE TABLE vault_reference (
    seq INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
CREATE TABLE training_attempt (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    course TEXT NOT NULL,
    at INTEGER NOT NULL,
    score INTEGER NOT NULL, -- of 100
    passed INTEGER NOT NULL,
    until INTEGER, -- the last day on which a pass holds; null: for good
    certificate INTEGER, -- the record that it gave, or that counted already and stayed
    evidence BLOB
) STRICT;
INSERT INTO training_attempt (seq, account, course, at, score, passed, until, certificate, evidence) VALUES (14,5,'seller-basics',1767404200505,68,1,20821,14,NULL);
INSERT INTO training_attempt (seq, account, course, at, score, passed, until, certificate, evidence) VALUES (57,7,'seller-basics',1768619166724,30,0,NULL,NULL,NULL);
INSERT INTO training_attempt (seq, account, course, at, score, passed, until, certificate, evidence) VALUES (66,7,'seller-basics',1768652991694,59,0,NULL,NULL,NULL);
CREATE TABLE violation (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    party INTEGER NOT NULL, -- 0 buyer, 1 seller
    kind TEXT NOT NULL,
    tally TEXT NOT NULL,
    points INTEGER NOT NULL,
    at INTEGER NOT NULL,
    officer INTEGER NOT NULL,
    statement BLOB NOT NULL,
    about BLOB, -- what stands for the caller's id of what it is about, which lies in vault_reference
    evidence BLOB,
    contested_seq INTEGER, -- the fact that asked for a review
    contested INTEGER,
    contest BLOB,
    answer_seq INTEGER,
    answered INTEGER,
    answer TEXT, -- upheld, withdrawn
    reason TEXT,
    node INTEGER, -- the points that led to the sanction; null: there is none
    measures TEXT, -- separated by commas
    days INTEGER, -- null: for good
    ends INTEGER,
    exam TEXT,
    corrected_seq INTEGER,
    corrected INTEGER,
    passed INTEGER, -- the attempt at the exam
    lifted_seq INTEGER,
    lifted INTEGER,
    void INTEGER NOT NULL, -- 1: the sanction was taken back
    due INTEGER
) STRICT;
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (3,7,1,'fake-trade','serious',12,1767225600000,1000,X'D755B664BF9D8131ED608F5C299CF2D222C98B72351A15E89928E2896EEDF855',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,'closed',7,1767830400000,'rules-exam',NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (10,5,1,'misdescribed','general',6,1767382746469,1000,X'2F398B6548C5C100F134E6222EAFF6D5EF567FC1BEA99D0D70EF15C067416C54',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (38,31,1,'fake-trade','serious',12,1768028537912,1000,X'1D2BED21A2BE5B61531C969FEFA60BCDF964D8B6672229B0F662E9B0C39FB1F0',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,'closed',7,1768633337912,'rules-exam',NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (61,5,1,'counterfeit-sold','counterfeit',12,1768651008295,1000,X'EFA3A7434F8DB8FD486347F64A05269A28D6835E6127E4D4B89CFDEC311834D5',NULL,NULL,NULL,NULL,NULL,89,1769249596318,'withdrawn','mistaken',12,'closed',7,1769255808295,'rules-exam',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE standing (
    account INTEGER PRIMARY KEY,
    standing INTEGER NOT NULL,
    since INTEGER, -- null: it never changed
    shown INTEGER NOT NULL,
    privileges TEXT, -- separated by commas; null: none
    last_seq INTEGER, -- the last evaluation that was written down
    last INTEGER,
    window INTEGER, -- days
    orders INTEGER,
    late INTEGER,
    defective INTEGER,
    buyers INTEGER,
    age INTEGER, -- days
    evaluates INTEGER, -- the next evaluation; null: there is none unless something happens
    guarantee_seq INTEGER,
    guaranteed INTEGER,
    guarantee INTEGER, -- the standing
    reason TEXT,
    ends INTEGER,
    sales INTEGER,
    sales_left INTEGER,
    spent INTEGER, -- when the last of the sales was made
    due INTEGER,
    defects BLOB NOT NULL -- by day, as variable-length integers
) STRICT;
INSERT INTO standing (account, standing, since, shown, privileges, last_seq, last, window, orders, late, defective, buyers, age, evaluates, guarantee_seq, guaranteed, guarantee, reason, ends, sales, sales_left, spent, due, defects) VALUES (5,1,NULL,1,NULL,79,1768870800000,365,9,0,1,1,19,1771545600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1771545600000,X'02EABF02021602');
INSERT INTO standing (account, standing, since, shown, privileges, last_seq, last, window, orders, late, defective, buyers, age, evaluates, guarantee_seq, guaranteed, guarantee, reason, ends, sales, sales_left, spent, due, defects) VALUES (7,1,NULL,1,NULL,77,1768867200000,365,8,0,1,1,19,1771545600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1771545600000,X'02DEBF02022402');
INSERT INTO standing (account, standing, since, shown, privileges, last_seq, last, window, orders, late, defective, buyers, age, evaluates, guarantee_seq, guaranteed, guarantee, reason, ends, sales, sales_left, spent, due, defects) VALUES (31,1,NULL,1,NULL,78,1768867200000,365,5,2,0,0,17,1771545600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1771545600000,X'01F2BF0202');
CREATE TABLE defect (
    seq INTEGER PRIMARY KEY,
    seller INTEGER NOT NULL,
    buyer INTEGER NOT NULL,
    newest INTEGER, -- the day of the newest; null: there are none any more
    orders BLOB NOT NULL -- each with the days of what makes it one, as variable-length integers
) STRICT;
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (34,7,4,20463,X'012202DEBF02');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (53,5,30,20469,X'013502EABF02');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (80,31,22,20473,X'015002F2BF02');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (96,5,40,20480,X'01600280C002');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (102,7,40,20481,X'01660282C002');
CREATE TABLE standing_fact (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL
) STRICT;
INSERT INTO standing_fact (seq, account) VALUES (27,31);
INSERT INTO standing_fact (seq, account) VALUES (42,31);
INSERT INTO standing_fact (seq, account) VALUES (58,7);
INSERT INTO standing_fact (seq, account) VALUES (62,5);
INSERT INTO standing_fact (seq, account) VALUES (68,7);
INSERT INTO standing_fact (seq, account) VALUES (76,5);
INSERT INTO standing_fact (seq, account) VALUES (77,7);
INSERT INTO standing_fact (seq, account) VALUES (78,31);
INSERT INTO standing_fact (seq, account) VALUES (79,5);
CREATE TRIGGER fact_is_never_changed BEFORE UPDATE ON fact
BEGIN SELECT RAISE(ABORT, 'a fact is never changed'); END;
CREATE TRIGGER fact_follows_the_last BEFORE INSERT ON fact
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM fact)
BEGIN SELECT RAISE(ABORT, 'a fact follows the last one'); END;
CREATE TRIGGER fact_is_never_deleted BEFORE DELETE ON fact
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
CREATE INDEX order_due ON orders (due) WHERE due IS NOT NULL;
CREATE INDEX order_pair ON orders (pair) WHERE buyer_seq IS NOT NULL OR seller_seq IS NOT NULL;
CREATE INDEX order_about_seller ON orders (seller, buyer_shown, buyer_seq, buyer_value) WHERE buyer_shown IS NOT NULL;
CREATE INDEX order_sealed_about_seller ON orders (seller) WHERE buyer_seq IS NOT NULL AND buyer_shown IS NULL;
CREATE INDEX order_sealed_about_buyer ON orders (buyer) WHERE seller_seq IS NOT NULL AND seller_shown IS NULL;
CREATE INDEX order_about_buyer ON orders (buyer, seller_shown, seller_seq, seller_value) WHERE seller_shown IS NOT NULL;
CREATE UNIQUE INDEX vote_of ON vote (rating, account);
CREATE UNIQUE INDEX vault_account_digest ON vault_account (digest);
CREATE UNIQUE INDEX vault_order_digest ON vault_order (digest);
CREATE UNIQUE INDEX qualification_seq ON qualification (seq);
CREATE INDEX qualification_due ON qualification (due, seq) WHERE due IS NOT NULL;
CREATE INDEX qualification_submitted ON qualification (submitted_seq) WHERE state = 1;
CREATE INDEX qualification_ends ON qualification (ends, seq) WHERE state IN (2, 3) AND ends IS NOT NULL;
CREATE INDEX qualification_review ON qualification (review, seq) WHERE state IN (2, 3) AND review IS NOT NULL;
CREATE INDEX deposit_account ON deposit (account, seq);
CREATE INDEX deposit_due ON deposit (due, seq) WHERE due IS NOT NULL;
CREATE INDEX deposit_owed ON deposit (owed_by, seq) WHERE owed_by IS NOT NULL;
CREATE INDEX deposit_leaves ON deposit (leaves, seq) WHERE leaves IS NOT NULL;
CREATE INDEX deposit_entry_deposit ON deposit_entry (deposit, seq);
CREATE INDEX deposit_entry_once ON deposit_entry (kind, name) WHERE name IS NOT NULL AND kind IN (0, 3);
CREATE INDEX training_attempt_course ON training_attempt (account, course, seq);
CREATE INDEX training_attempt_account ON training_attempt (account, seq);
CREATE INDEX violation_account ON violation (account, seq);
CREATE INDEX violation_due ON violation (due, seq) WHERE due IS NOT NULL;
CREATE INDEX violation_active ON violation (account, seq) WHERE node IS NOT NULL AND lifted_seq IS NULL AND void = 0;
CREATE INDEX violation_contested ON violation (contested_seq) WHERE contested_seq IS NOT NULL AND answer_seq IS NULL;
CREATE INDEX standing_due ON standing (due, account) WHERE due IS NOT NULL;
CREATE UNIQUE INDEX defect_pair ON defect (seller, buyer);
CREATE INDEX defect_newest ON defect (seller, newest) WHERE newest IS NOT NULL;
CREATE INDEX standing_fact_account ON standing_fact (account, seq);
