PRAGMA application_id = 1380996436;
PRAGMA user_version = 8;
CREATE TABLE fact (
    seq INTEGER PRIMARY KEY,
    line TEXT NOT NULL
) STRICT;
INSERT INTO fact (seq, line) VALUES (1,'{"actor":{"role":"admin","uid":0},"at":1767225600000,"body":{"from":1767225600000,"origin":"repute.invalid/c16b9bb8c8436b119482647aead49aea","policy":{"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":1,"zoneMinutes":0}},"kind":"policy.adopted","seq":1,"v":1}');
INSERT INTO fact (seq, line) VALUES (2,'{"actor":{"role":"storefront","uid":1001},"at":1767225600000,"body":{"buyer":"Z8YinUsxomGNyrmgYQPckQ==","closes":1768521600000,"completedAt":1767225600000,"day":20454,"period":24312,"policy":1,"seller":"g7PImnSFaVhd/ZwkWrlDYg=="},"kind":"order.completed","seq":2,"v":1}');
INSERT INTO fact (seq, line) VALUES (3,'{"actor":{"role":"admin","uid":1000},"at":1767225600000,"body":{"from":1767830400000,"policy":{"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"membership":{"caps":{"categories":{"tea":15},"day":40},"earn":{"EUR":{"per":100,"points":10}},"expiryDays":20,"flat":3,"reasons":{"granted":["goodwill"],"taken":["refund"]},"tiers":[{"from":30,"name":"silver"},{"from":100,"name":"gold"}]},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":2,"zoneMinutes":0}},"kind":"policy.adopted","seq":3,"v":1}');
INSERT INTO fact (seq, line) VALUES (4,'{"actor":{"role":"admin","uid":1000},"at":1767916800000,"body":{"account":"tNtsZpYNyZ+cmYP+0Av4gg==","course":"seller-basics","score":35},"kind":"training.attempted","seq":4,"v":1}');
INSERT INTO fact (seq, line) VALUES (5,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"amount":{"currency":"EUR","minor":407},"buyer":"zqcqr2O3+XUbMq5CVAnApg==","closes":1769212800000,"completedAt":1767916800000,"day":20462,"deliveredAt":1767916800000,"items":[{"item":"AwBce1UE0ZrgoVNkPDNe4w=="}],"member":{"expires":20482,"points":40,"tier":"silver"},"period":24312,"policy":3,"seller":"g7PImnSFaVhd/ZwkWrlDYg=="},"kind":"order.completed","seq":5,"v":1}');
INSERT INTO fact (seq, line) VALUES (6,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"by":"seller","clock":1769212800000,"commitment":"t2pBATEiVAe9K5s+uZcWoS03tRJJXAbPvQkJkTBu1Vo=","order":5},"kind":"rating.sealed","seq":6,"v":1}');
INSERT INTO fact (seq, line) VALUES (7,'{"actor":{"role":"admin","uid":1000},"at":1768024390913,"body":{"account":"tNtsZpYNyZ+cmYP+0Av4gg==","code":"misdescribed","officer":1000,"party":"seller","points":6,"statement":"lIHDK206xhpLzzvyrWBAcxNCXGamPMGiaQSQwX/bC+8=","sum":6,"tally":"general"},"kind":"sanction.recorded","seq":7,"v":1}');
INSERT INTO fact (seq, line) VALUES (8,'{"actor":{"role":"storefront","uid":1001},"at":1768024390913,"body":{"amount":{"currency":"EUR","minor":329},"buyer":"3QAvvc/ae72m65xs6Ew8YA==","closes":1769320390913,"completedAt":1768024390913,"day":20463,"deliveredAt":1768024390913,"member":{"expires":20483,"points":30,"tier":"silver"},"period":24312,"policy":3,"seller":"tNtsZpYNyZ+cmYP+0Av4gg=="},"kind":"order.completed","seq":8,"v":1}');
INSERT INTO fact (seq, line) VALUES (9,'{"actor":{"role":"storefront","uid":1001},"at":1768024390913,"body":{"by":"buyer","clock":1769320390913,"commitment":"nu5eVPAoRjfkZ1i1rBfwcuG9nE0RlCIRWFLhKp7njp4=","order":8},"kind":"rating.sealed","seq":9,"v":1}');
INSERT INTO fact (seq, line) VALUES (10,'{"actor":{"role":"storefront","uid":1001},"at":1768024390913,"body":{"by":"seller","day":20463,"effects":[{"details":1,"points":1,"rating":9,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":10,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"logistics":5,"service":4},"rating":9,"salt":"l8AM/opJIB+Sm7n+j0YKlX93tQprX8MP6JWCpkzNoPE=","value":"positive"}],"order":8,"value":"neutral"},"kind":"rating.shown","seq":10,"v":1}');
INSERT INTO fact (seq, line) VALUES (11,'{"actor":{"role":"storefront","uid":1001},"at":1768026676643,"body":{"amount":{"currency":"EUR","minor":51},"buyer":"Z8YinUsxomGNyrmgYQPckQ==","closes":1769322676643,"completedAt":1768026676643,"day":20463,"deliveredAt":1768026676643,"period":24312,"policy":3,"seller":"MKRLoVOw74hLl4hFX8kYtg=="},"kind":"order.completed","seq":11,"v":1}');
INSERT INTO fact (seq, line) VALUES (12,'{"actor":{"role":"storefront","uid":1001},"at":1768026676643,"body":{"by":"seller","clock":1769322676643,"commitment":"/KaKF2imjzJcf3g1J+K4MVXJIu3qtoC0F8IdHS+gXp8=","order":11},"kind":"rating.sealed","seq":12,"v":1}');
INSERT INTO fact (seq, line) VALUES (13,'{"actor":{"role":"admin","uid":1000},"at":1768048130679,"body":{"amount":{"currency":"EUR","minor":404},"buyer":"YWL0HUjrz6BPk/4s3MfqtQ==","closes":1756988930679,"completedAt":1755692930679,"day":20320,"origin":"elsewhere","period":24307,"policy":1,"seller":"g7PImnSFaVhd/ZwkWrlDYg=="},"kind":"order.completed","seq":13,"v":1}');
INSERT INTO fact (seq, line) VALUES (14,'{"actor":{"role":"admin","uid":1000},"at":1768048130679,"body":{"by":"buyer","day":20320,"details":{"item":1,"logistics":4,"service":2},"due":1755700997851,"effects":[{"details":1,"points":0,"rating":14,"scored":1,"why":"counted"}],"order":13,"origin":"elsewhere","submittedAt":1755700997851,"value":"neutral"},"kind":"rating.shown","seq":14,"v":1}');
INSERT INTO fact (seq, line) VALUES (15,'{"actor":{"role":"storefront","uid":1001},"at":1768048130679,"body":{"amount":{"currency":"EUR","minor":435},"buyer":"zqcqr2O3+XUbMq5CVAnApg==","closes":1769344130679,"completedAt":1768048130679,"day":20463,"deliveredAt":1768048130679,"member":{"expires":20483,"points":40},"period":24312,"policy":3,"seller":"MKRLoVOw74hLl4hFX8kYtg=="},"kind":"order.completed","seq":15,"v":1}');
INSERT INTO fact (seq, line) VALUES (16,'{"actor":{"role":"storefront","uid":1001},"at":1768048130679,"body":{"by":"seller","clock":1769344130679,"commitment":"0J3oUGq4NMP50lWKwKexbTYpLZ3sz8QbXYFRhUTkFUQ=","order":15},"kind":"rating.sealed","seq":16,"v":1}');
INSERT INTO fact (seq, line) VALUES (17,'{"actor":{"role":"arbitrator","uid":7},"at":1768048130679,"body":{"effects":[{"details":0,"points":0,"rating":9,"scored":0,"why":"unscored"}],"order":8,"rating":9,"reason":"fake"},"kind":"rating.unscored","seq":17,"v":1}');
INSERT INTO fact (seq, line) VALUES (18,'{"actor":{"role":"storefront","uid":1001},"at":1768099127537,"body":{"amount":{"currency":"EUR","minor":386},"buyer":"Z8YinUsxomGNyrmgYQPckQ==","closes":1769395127537,"completedAt":1768099127537,"day":20464,"deliveredAt":1768099127537,"member":{"expires":20484,"points":30,"tier":"silver"},"period":24312,"policy":3,"seller":"MKRLoVOw74hLl4hFX8kYtg=="},"kind":"order.completed","seq":18,"v":1}');
INSERT INTO fact (seq, line) VALUES (19,'{"actor":{"role":"storefront","uid":1001},"at":1768099127537,"body":{"by":"buyer","clock":1769395127537,"commitment":"WVa/4xlsHolZCV1t0jUmYoOVTDyKOpC88g/VZ8/gkzQ=","order":18},"kind":"rating.sealed","seq":19,"v":1}');
INSERT INTO fact (seq, line) VALUES (20,'{"actor":{"role":"storefront","uid":1001},"at":1768246828699,"body":{"amount":{"currency":"EUR","minor":435},"buyer":"zqcqr2O3+XUbMq5CVAnApg==","closes":1769542828699,"completedAt":1768246828699,"day":20465,"deliveredAt":1768246828699,"late":1,"member":{"expires":20485,"points":40,"tier":"gold"},"period":24312,"policy":3,"promisedBy":1768160428699,"seller":"tNtsZpYNyZ+cmYP+0Av4gg=="},"kind":"order.completed","seq":20,"v":1}');
INSERT INTO fact (seq, line) VALUES (21,'{"actor":{"role":"storefront","uid":1001},"at":1768246828699,"body":{"by":"seller","clock":1769542828699,"commitment":"uhlvxZhAy3jbwUKI5kAtRRZU4lgPkTXMkS0h1IlFcRQ=","order":20},"kind":"rating.sealed","seq":21,"v":1}');
INSERT INTO fact (seq, line) VALUES (22,'{"actor":{"role":"storefront","uid":1001},"at":1768263385984,"body":{"amount":{"currency":"EUR","minor":137},"buyer":"Z8YinUsxomGNyrmgYQPckQ==","closes":1769559385984,"completedAt":1768263385984,"day":20466,"deliveredAt":1768263385984,"items":[{"item":"AwBce1UE0ZrgoVNkPDNe4w=="}],"member":{"expires":20486,"points":10},"period":24312,"policy":3,"seller":"tNtsZpYNyZ+cmYP+0Av4gg=="},"kind":"order.completed","seq":22,"v":1}');
INSERT INTO fact (seq, line) VALUES (23,'{"actor":{"role":"storefront","uid":1001},"at":1768263385984,"body":{"by":"buyer","clock":1769559385984,"commitment":"uHTEJO3N1fj0N1bbWxGwQk3cwErUff1fyFqCN1e7Dzc=","order":22},"kind":"rating.sealed","seq":23,"v":1}');
INSERT INTO fact (seq, line) VALUES (24,'{"actor":{"role":"storefront","uid":1001},"at":1768263385984,"body":{"by":"seller","day":20466,"effects":[{"details":1,"points":1,"rating":23,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":24,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"service":5},"rating":23,"salt":"IhopMvVkh1WjSN1Kij7ATTS1UVlah7ifNyV43i1fS1E=","value":"positive"}],"order":22,"value":"negative"},"kind":"rating.shown","seq":24,"v":1}');
INSERT INTO fact (seq, line) VALUES (25,'{"actor":{"role":"admin","uid":1000},"at":1768376809428,"body":{"account":"MKRLoVOw74hLl4hFX8kYtg==","code":"fake-trade","measures":["closed"],"officer":1000,"party":"seller","points":12,"statement":"0sA4ac/63iwvm8GsojxgsStUHJlpp4V3hqYDvYbU5tc=","sum":12,"tally":"serious","terms":{"days":7,"ends":1768981609428,"exam":"rules-exam","measures":["closed"],"points":12}},"kind":"sanction.recorded","seq":25,"v":1}');
INSERT INTO fact (seq, line) VALUES (26,'{"actor":{"role":"admin","uid":1000},"at":1768376809428,"body":{"account":"3QAvvc/ae72m65xs6Ew8YA==","into":"Z8YinUsxomGNyrmgYQPckQ==","reason":"proven"},"kind":"account.merged","seq":26,"v":1}');
INSERT INTO fact (seq, line) VALUES (27,'{"actor":{"role":"storefront","uid":1001},"at":1768376809428,"body":{"amount":{"currency":"EUR","minor":408},"buyer":"YWL0HUjrz6BPk/4s3MfqtQ==","closes":1769672809428,"completedAt":1768376809428,"day":20467,"deliveredAt":1768376809428,"items":[{"item":"AwBce1UE0ZrgoVNkPDNe4w=="}],"member":{"expires":20487,"points":40,"tier":"silver"},"period":24312,"policy":3,"seller":"tNtsZpYNyZ+cmYP+0Av4gg=="},"kind":"order.completed","seq":27,"v":1}');
INSERT INTO fact (seq, line) VALUES (28,'{"actor":{"role":"storefront","uid":1001},"at":1768376809428,"body":{"by":"seller","clock":1769672809428,"commitment":"HC81QSVw3/obbWNlFUHCblHIcZWZ7lUYosrRZwc0VQw=","order":27},"kind":"rating.sealed","seq":28,"v":1}');
INSERT INTO fact (seq, line) VALUES (29,'{"actor":{"role":"storefront","uid":1001},"at":1768428203635,"body":{"amount":{"currency":"EUR","minor":256},"buyer":"3QAvvc/ae72m65xs6Ew8YA==","buyerPerson":4,"closes":1769724203635,"completedAt":1768428203635,"day":20467,"deliveredAt":1768428203635,"member":{"expires":20487,"points":20},"period":24312,"policy":3,"seller":"g7PImnSFaVhd/ZwkWrlDYg=="},"kind":"order.completed","seq":29,"v":1}');
INSERT INTO fact (seq, line) VALUES (30,'{"actor":{"role":"storefront","uid":1001},"at":1768428203635,"body":{"by":"buyer","clock":1769724203635,"commitment":"GBQK37aJfMkACNpQfuQjLlGfXXNGGT+VvQZsXOE4uZ0=","order":29},"kind":"rating.sealed","seq":30,"v":1}');
INSERT INTO fact (seq, line) VALUES (31,'{"actor":{"role":"storefront","uid":1001},"at":1768428203635,"body":{"by":"seller","day":20467,"effects":[{"details":1,"points":-1,"rating":30,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":31,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":1,"service":2},"rating":30,"salt":"KuYadfcJ/XuXSqE6qCvelr6tM+vaPqD6jhf4JWWc8Ig=","value":"negative"}],"order":29,"value":"positive"},"kind":"rating.shown","seq":31,"v":1}');
INSERT INTO fact (seq, line) VALUES (32,'{"actor":{"role":"admin","uid":1000},"at":1768596785552,"body":{"amount":{"currency":"EUR","minor":391},"buyer":"3QAvvc/ae72m65xs6Ew8YA==","buyerPerson":4,"closes":1761943985552,"completedAt":1760647985552,"day":20377,"items":[{"item":"AwBce1UE0ZrgoVNkPDNe4w=="}],"origin":"elsewhere","period":24309,"policy":1,"seller":"tNtsZpYNyZ+cmYP+0Av4gg=="},"kind":"order.completed","seq":32,"v":1}');
INSERT INTO fact (seq, line) VALUES (33,'{"actor":{"role":"admin","uid":1000},"at":1768596785552,"body":{"by":"buyer","day":20379,"details":{"item":1,"service":2},"due":1760770516564,"effects":[{"details":1,"points":-1,"rating":33,"scored":1,"why":"counted"}],"order":32,"origin":"elsewhere","submittedAt":1760770516564,"value":"negative"},"kind":"rating.shown","seq":33,"v":1}');
INSERT INTO fact (seq, line) VALUES (34,'{"actor":{"role":"admin","uid":1000},"at":1768596785552,"body":{"by":"seller","day":20379,"due":1760791796173,"effects":[{"details":0,"points":-1,"rating":34,"scored":1,"why":"counted"}],"order":32,"origin":"elsewhere","submittedAt":1760791796173,"value":"negative"},"kind":"rating.shown","seq":34,"v":1}');
INSERT INTO fact (seq, line) VALUES (35,'{"actor":{"role":"storefront","uid":1001},"at":1768596785552,"body":{"amount":{"currency":"EUR","minor":132},"buyer":"3QAvvc/ae72m65xs6Ew8YA==","buyerPerson":4,"closes":1769892785552,"completedAt":1768596785552,"day":20469,"deliveredAt":1768596785552,"items":[{"item":"AwBce1UE0ZrgoVNkPDNe4w=="}],"member":{"expires":20489,"points":10},"period":24312,"policy":3,"seller":"tNtsZpYNyZ+cmYP+0Av4gg=="},"kind":"order.completed","seq":35,"v":1}');
INSERT INTO fact (seq, line) VALUES (36,'{"actor":{"role":"storefront","uid":1001},"at":1768596785552,"body":{"by":"buyer","clock":1769892785552,"commitment":"W9GONjo1AN84WMoiJEujl4viAZkD3hc8voXgPIweQVM=","order":35},"kind":"rating.sealed","seq":36,"v":1}');
INSERT INTO fact (seq, line) VALUES (37,'{"actor":{"role":"storefront","uid":1001},"at":1768596785552,"body":{"by":"seller","day":20469,"effects":[{"details":1,"points":0,"rating":36,"scored":0,"why":"repeat"},{"details":0,"points":1,"rating":37,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"logistics":5,"service":4},"rating":36,"salt":"oCX3duLD23UXJo4/fQpAE5xq55SKESetk5EbNxpOtLw=","value":"positive"}],"order":35,"value":"positive"},"kind":"rating.shown","seq":37,"v":1}');
INSERT INTO fact (seq, line) VALUES (38,'{"actor":{"role":"storefront","uid":1001},"at":1768632524057,"body":{"amount":{"currency":"EUR","minor":336},"buyer":"zqcqr2O3+XUbMq5CVAnApg==","closes":1769928524057,"completedAt":1768632524057,"day":20470,"deliveredAt":1768632524057,"items":[{"item":"AwBce1UE0ZrgoVNkPDNe4w=="}],"late":1,"member":{"expires":20490,"points":30},"period":24312,"policy":3,"promisedBy":1768546124057,"seller":"g7PImnSFaVhd/ZwkWrlDYg=="},"kind":"order.completed","seq":38,"v":1}');
INSERT INTO fact (seq, line) VALUES (39,'{"actor":{"role":"storefront","uid":1001},"at":1768632524057,"body":{"by":"buyer","clock":1769928524057,"commitment":"U8rNNCzuGGPtONVEfUfVqu88WRhBlNtaZF4rqY34wos=","order":38},"kind":"rating.sealed","seq":39,"v":1}');
INSERT INTO fact (seq, line) VALUES (40,'{"actor":{"role":"storefront","uid":1001},"at":1768694585438,"body":{"amount":{"currency":"EUR","minor":126},"buyer":"Z8YinUsxomGNyrmgYQPckQ==","closes":1769990585438,"completedAt":1768694585438,"day":20471,"deliveredAt":1768694585438,"member":{"expires":20491,"points":10},"period":24312,"policy":3,"seller":"g7PImnSFaVhd/ZwkWrlDYg=="},"kind":"order.completed","seq":40,"v":1}');
INSERT INTO fact (seq, line) VALUES (41,'{"actor":{"role":"storefront","uid":1001},"at":1768694585438,"body":{"by":"buyer","clock":1769990585438,"commitment":"TMtwMzOLOe75mLw4MdK6fqykAT7EgwLumOfzPZz0zJI=","order":40},"kind":"rating.sealed","seq":41,"v":1}');
INSERT INTO fact (seq, line) VALUES (42,'{"actor":{"role":"storefront","uid":1001},"at":1768694585438,"body":{"by":"seller","day":20471,"effects":[{"details":1,"points":-1,"rating":41,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":42,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"logistics":3,"service":5},"rating":41,"salt":"Wwjrsyqf2G7qHlz3XULhAnwX1wIaQNv/js8UQO8jEZc=","value":"negative"}],"order":40,"value":"negative"},"kind":"rating.shown","seq":42,"v":1}');
INSERT INTO fact (seq, line) VALUES (43,'{"actor":{"role":"storefront","uid":1001},"at":1768759685687,"body":{"amount":{"currency":"EUR","minor":242},"buyer":"Z8YinUsxomGNyrmgYQPckQ==","closes":1770055685687,"completedAt":1768759685687,"day":20471,"deliveredAt":1768759685687,"items":[{"item":"AwBce1UE0ZrgoVNkPDNe4w=="}],"member":{"expires":20491,"points":20},"period":24312,"policy":3,"seller":"g7PImnSFaVhd/ZwkWrlDYg=="},"kind":"order.completed","seq":43,"v":1}');
INSERT INTO fact (seq, line) VALUES (44,'{"actor":{"role":"storefront","uid":1001},"at":1768759685687,"body":{"by":"buyer","clock":1770055685687,"commitment":"cx8lwETr2dkt7vYTPS17Zaya3I6QsYYWccMfEQiztXg=","order":43},"kind":"rating.sealed","seq":44,"v":1}');
INSERT INTO fact (seq, line) VALUES (45,'{"actor":{"role":"storefront","uid":1001},"at":1768759685687,"body":{"by":"seller","day":20471,"effects":[{"details":1,"points":1,"rating":44,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":45,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":2,"service":2},"rating":44,"salt":"fV6IeH3V8RTVSs4QMqUt3eo2Y9vwgwAZ/3uU6NGqck4=","value":"positive"}],"order":43,"value":"negative"},"kind":"rating.shown","seq":45,"v":1}');
INSERT INTO fact (seq, line) VALUES (46,'{"actor":{"role":"storefront","uid":1001},"at":1768782076278,"body":{"amount":{"currency":"EUR","minor":255},"buyer":"zqcqr2O3+XUbMq5CVAnApg==","closes":1770078076278,"completedAt":1768782076278,"day":20472,"deliveredAt":1768782076278,"items":[{"item":"AwBce1UE0ZrgoVNkPDNe4w=="}],"member":{"expires":20492,"points":20},"period":24312,"policy":3,"seller":"g7PImnSFaVhd/ZwkWrlDYg=="},"kind":"order.completed","seq":46,"v":1}');
INSERT INTO fact (seq, line) VALUES (47,'{"actor":{"role":"storefront","uid":1001},"at":1768782076278,"body":{"by":"buyer","clock":1770078076278,"commitment":"Ihtzskm7pGfryeKs5eO2L4BxMI/kBIMWM40rQIITmbk=","order":46},"kind":"rating.sealed","seq":47,"v":1}');
INSERT INTO fact (seq, line) VALUES (48,'{"actor":{"role":"clock","uid":0},"at":1768925417818,"body":{"account":"g7PImnSFaVhd/ZwkWrlDYg==","after":"standard","age":19,"before":"standard","buyers":2,"defects":2,"due":1768867200000,"late":1,"orders":8,"window":365},"kind":"standing.evaluated","seq":48,"v":1}');
INSERT INTO fact (seq, line) VALUES (49,'{"actor":{"role":"clock","uid":0},"at":1768925417818,"body":{"account":"tNtsZpYNyZ+cmYP+0Av4gg==","after":"standard","age":11,"before":"standard","buyers":1,"defects":1,"due":1768867200000,"late":1,"orders":6,"window":365},"kind":"standing.evaluated","seq":49,"v":1}');
INSERT INTO fact (seq, line) VALUES (50,'{"actor":{"role":"clock","uid":0},"at":1768925417818,"body":{"account":"MKRLoVOw74hLl4hFX8kYtg==","after":"standard","age":10,"before":"standard","buyers":0,"defects":0,"due":1768867200000,"late":0,"orders":3,"window":365},"kind":"standing.evaluated","seq":50,"v":1}');
INSERT INTO fact (seq, line) VALUES (51,'{"actor":{"role":"admin","uid":1000},"at":1768925417818,"body":{"account":"MKRLoVOw74hLl4hFX8kYtg==","course":"seller-basics","score":54},"kind":"training.attempted","seq":51,"v":1}');
INSERT INTO fact (seq, line) VALUES (52,'{"actor":{"role":"storefront","uid":1001},"at":1768925417818,"body":{"amount":{"currency":"EUR","minor":410},"buyer":"Z8YinUsxomGNyrmgYQPckQ==","closes":1770221417818,"completedAt":1768925417818,"day":20473,"deliveredAt":1768925417818,"member":{"expires":20493,"points":40,"tier":"gold"},"period":24312,"policy":3,"seller":"MKRLoVOw74hLl4hFX8kYtg=="},"kind":"order.completed","seq":52,"v":1}');
INSERT INTO fact (seq, line) VALUES (53,'{"actor":{"role":"storefront","uid":1001},"at":1768925417818,"body":{"by":"seller","clock":1770221417818,"commitment":"w9YaRAOeXJ1yPJfnxJ4ACOrj8LoGwIS+Z9VPZjxEF4Y=","order":52},"kind":"rating.sealed","seq":53,"v":1}');
INSERT INTO fact (seq, line) VALUES (54,'{"actor":{"role":"admin","uid":1000},"at":1768940522418,"body":{"account":"MKRLoVOw74hLl4hFX8kYtg==","ends":1769990400000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":1,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":54,"v":1}');
INSERT INTO fact (seq, line) VALUES (55,'{"actor":{"role":"storefront","uid":1001},"at":1768940522418,"body":{"amount":{"currency":"EUR","minor":199},"buyer":"Z8YinUsxomGNyrmgYQPckQ==","closes":1770236522418,"completedAt":1768940522418,"day":20473,"deliveredAt":1768940522418,"items":[{"item":"AwBce1UE0ZrgoVNkPDNe4w=="}],"late":1,"member":{"cut":"day","expires":20493,"gross":10,"points":0},"period":24312,"policy":3,"promisedBy":1768854122418,"seller":"MKRLoVOw74hLl4hFX8kYtg=="},"kind":"order.completed","seq":55,"v":1}');
INSERT INTO fact (seq, line) VALUES (56,'{"actor":{"role":"storefront","uid":1001},"at":1768940522418,"body":{"by":"buyer","clock":1770236522418,"commitment":"2t250dOq+pB76bwyoQJRm9+PUAhD87hVI/Eg50CNnsU=","order":55},"kind":"rating.sealed","seq":56,"v":1}');
INSERT INTO fact (seq, line) VALUES (57,'{"actor":{"role":"storefront","uid":1001},"at":1768940522418,"body":{"by":"seller","day":20473,"effects":[{"details":1,"points":1,"rating":56,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":57,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":2,"service":4},"rating":56,"salt":"7wygPD2hgVOGyhy5llgXwRW1GMjPVyaWD8NPyPswe/0=","value":"positive"}],"order":55,"value":"neutral"},"kind":"rating.shown","seq":57,"v":1}');
INSERT INTO fact (seq, line) VALUES (58,'{"actor":{"role":"clock","uid":0},"at":1769014721228,"body":{"account":"MKRLoVOw74hLl4hFX8kYtg==","due":1768940522419,"shown":"standard","why":"sales","withdrawn":["badge","early-release","higher-limits"]},"kind":"standing.guarantee-ended","seq":58,"v":1}');
INSERT INTO fact (seq, line) VALUES (59,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"account":"tNtsZpYNyZ+cmYP+0Av4gg==","code":"dispatch-48h"},"kind":"commitment.taken","seq":59,"v":1}');
INSERT INTO fact (seq, line) VALUES (60,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"buyer":"3QAvvc/ae72m65xs6Ew8YA==","createdAt":1769014721228,"promises":[{"by":1769187521228,"commitment":59,"due":1769273921228,"step":"dispatch"}],"seller":"tNtsZpYNyZ+cmYP+0Av4gg=="},"kind":"order.opened","seq":60,"v":1}');
INSERT INTO fact (seq, line) VALUES (61,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"amount":{"currency":"EUR","minor":494},"buyer":"YWL0HUjrz6BPk/4s3MfqtQ==","closes":1770310721228,"commitments":[59],"completedAt":1769014721228,"day":20474,"deliveredAt":1769014721228,"items":[{"item":"AwBce1UE0ZrgoVNkPDNe4w=="}],"member":{"expires":20494,"points":40},"period":24312,"policy":3,"seller":"tNtsZpYNyZ+cmYP+0Av4gg=="},"kind":"order.completed","seq":61,"v":1}');
INSERT INTO fact (seq, line) VALUES (62,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"by":"buyer","clock":1770310721228,"commitment":"ipOqGimoca8HETSukv4mDv922J8XeGgQUpg04XO+/Mg=","order":61},"kind":"rating.sealed","seq":62,"v":1}');
INSERT INTO fact (seq, line) VALUES (63,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"by":"seller","day":20474,"effects":[{"details":1,"points":-1,"rating":62,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":63,"scored":1,"why":"counted"}],"opens":[{"details":{"item":5,"logistics":5},"rating":62,"salt":"lGRObSGZlwZ3Gye8KFT6cTNsZkOnkBYe8FuQCOh8bOI=","value":"negative"}],"order":61,"value":"positive"},"kind":"rating.shown","seq":63,"v":1}');
INSERT INTO fact (seq, line) VALUES (64,'{"actor":{"role":"arbitrator","uid":7},"at":1769014721228,"body":{"effects":[{"details":0,"points":0,"rating":42,"scored":0,"why":"unscored"}],"order":40,"rating":42,"reason":"fake"},"kind":"rating.unscored","seq":64,"v":1}');
INSERT INTO fact (seq, line) VALUES (65,'{"actor":{"role":"admin","uid":1000},"at":1769148727328,"body":{"account":"tNtsZpYNyZ+cmYP+0Av4gg==","course":"seller-basics","score":41},"kind":"training.attempted","seq":65,"v":1}');
INSERT INTO fact (seq, line) VALUES (66,'{"actor":{"role":"storefront","uid":1001},"at":1769148727328,"body":{"amount":{"currency":"EUR","minor":131},"buyer":"YWL0HUjrz6BPk/4s3MfqtQ==","closes":1770444727328,"completedAt":1769148727328,"day":20476,"deliveredAt":1769148727328,"items":[{"item":"AwBce1UE0ZrgoVNkPDNe4w=="}],"member":{"expires":20496,"points":10},"period":24312,"policy":3,"seller":"g7PImnSFaVhd/ZwkWrlDYg=="},"kind":"order.completed","seq":66,"v":1}');
INSERT INTO fact (seq, line) VALUES (67,'{"actor":{"role":"storefront","uid":1001},"at":1769148727328,"body":{"by":"buyer","clock":1770444727328,"commitment":"sZGUAFOmfz8XK7jRJWiCn0Tz4acQSq3Kx66KIgNSJAE=","order":66},"kind":"rating.sealed","seq":67,"v":1}');
INSERT INTO fact (seq, line) VALUES (68,'{"actor":{"role":"storefront","uid":1001},"at":1769148727328,"body":{"by":"seller","day":20476,"effects":[{"details":1,"points":1,"rating":67,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":68,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":4},"rating":67,"salt":"kGlkvTqGyEY7wnH2zS/gyoMElS/6HN+Y7NrE1IoHTDQ=","value":"positive"}],"order":66,"value":"negative"},"kind":"rating.shown","seq":68,"v":1}');
INSERT INTO fact (seq, line) VALUES (69,'{"actor":{"role":"clock","uid":0},"at":1769257213178,"body":{"day":20477,"due":1769212800000,"effects":[{"details":0,"points":1,"rating":6,"scored":1,"why":"counted"}],"opens":[{"rating":6,"salt":"TjQU0/dLoYWF1S3yt7i5qfZ2sdwp8hvyAhF6y+Ty2n0=","value":"positive"}],"order":5},"kind":"rating.revealed","seq":69,"v":1}');
INSERT INTO fact (seq, line) VALUES (70,'{"actor":{"role":"storefront","uid":1001},"at":1769257213178,"body":{"amount":{"currency":"EUR","minor":371},"buyer":"YWL0HUjrz6BPk/4s3MfqtQ==","closes":1770553213178,"completedAt":1769257213178,"day":20477,"deliveredAt":1769257213178,"items":[{"item":"AwBce1UE0ZrgoVNkPDNe4w=="}],"member":{"expires":20497,"points":30,"tier":"gold"},"period":24312,"policy":3,"seller":"g7PImnSFaVhd/ZwkWrlDYg=="},"kind":"order.completed","seq":70,"v":1}');
INSERT INTO fact (seq, line) VALUES (71,'{"actor":{"role":"storefront","uid":1001},"at":1769257213178,"body":{"by":"buyer","clock":1770553213178,"commitment":"sfNNkREjqjLN5AJKqh4KXsdlCGGJVeUgCJeoaiVOub0=","order":70},"kind":"rating.sealed","seq":71,"v":1}');
INSERT INTO fact (seq, line) VALUES (72,'{"actor":{"role":"storefront","uid":1001},"at":1769257213178,"body":{"by":"seller","day":20477,"effects":[{"details":1,"points":-1,"rating":71,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":72,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"service":3},"rating":71,"salt":"jAiTLbZNN3pV0klkauWLoH/HwHFEaOd0cZNSugzQhg0=","value":"negative"}],"order":70,"value":"neutral"},"kind":"rating.shown","seq":72,"v":1}');
INSERT INTO fact (seq, line) VALUES (73,'{"actor":{"role":"storefront","uid":1001},"at":1769257213178,"body":{"effects":[{"details":1,"points":1,"rating":62,"scored":1,"why":"counted"}],"order":61,"rating":62,"value":"positive"},"kind":"rating.revised","seq":73,"v":1}');
INSERT INTO fact (seq, line) VALUES (74,'{"actor":{"role":"clock","uid":0},"at":1769370927298,"body":{"by":1769187521228,"commitment":59,"counts":1,"day":20477,"due":1769273921228,"order":60,"step":"dispatch"},"kind":"commitment.breached","seq":74,"v":1}');
INSERT INTO fact (seq, line) VALUES (75,'{"actor":{"role":"clock","uid":0},"at":1769370927298,"body":{"day":20478,"due":1769322676643,"effects":[{"details":0,"points":0,"rating":12,"scored":0,"why":"minimum"}],"opens":[{"rating":12,"salt":"7S00zg3vI3MsojEwwzuQZJ5l+ec/P6PEZok1rKDzEA0=","value":"positive"}],"order":11},"kind":"rating.revealed","seq":75,"v":1}');
INSERT INTO fact (seq, line) VALUES (76,'{"actor":{"role":"clock","uid":0},"at":1769370927298,"body":{"day":20478,"due":1769344130679,"effects":[{"details":0,"points":-1,"rating":16,"scored":1,"why":"counted"}],"opens":[{"rating":16,"salt":"4ENwpIZpaERNqVN7nHL3l5aykL7iQlIFyUgCGWMJqAM=","value":"negative"}],"order":15},"kind":"rating.revealed","seq":76,"v":1}');
INSERT INTO fact (seq, line) VALUES (77,'{"actor":{"role":"storefront","uid":1001},"at":1769370927298,"body":{"amount":{"currency":"EUR","minor":312},"buyer":"3QAvvc/ae72m65xs6Ew8YA==","buyerPerson":4,"closes":1770666927298,"completedAt":1769370927298,"day":20478,"deliveredAt":1769370927298,"member":{"expires":20498,"points":30},"period":24312,"policy":3,"seller":"g7PImnSFaVhd/ZwkWrlDYg=="},"kind":"order.completed","seq":77,"v":1}');
INSERT INTO fact (seq, line) VALUES (78,'{"actor":{"role":"storefront","uid":1001},"at":1769370927298,"body":{"by":"seller","clock":1770666927298,"commitment":"dihlTOd+1X6O6ZrBlHV9/TxXvN9Qwh7b9/bdcg/Gbqg=","order":77},"kind":"rating.sealed","seq":78,"v":1}');
INSERT INTO fact (seq, line) VALUES (79,'{"actor":{"role":"clock","uid":0},"at":1769413344986,"body":{"day":20479,"due":1769395127537,"effects":[{"details":1,"points":1,"rating":19,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":5,"service":2},"rating":19,"salt":"J+OGawmPfxKOaTKaHgxVlRH30L+P/kblkLdQf2RlPJU=","value":"positive"}],"order":18},"kind":"rating.revealed","seq":79,"v":1}');
INSERT INTO fact (seq, line) VALUES (80,'{"actor":{"role":"storefront","uid":1001},"at":1769413344986,"body":{"amount":{"currency":"EUR","minor":240},"buyer":"YWL0HUjrz6BPk/4s3MfqtQ==","closes":1770709344986,"completedAt":1769413344986,"day":20479,"deliveredAt":1769413344986,"items":[{"item":"AwBce1UE0ZrgoVNkPDNe4w=="}],"late":1,"member":{"expires":20499,"points":20},"period":24312,"policy":3,"promisedBy":1769326944986,"seller":"g7PImnSFaVhd/ZwkWrlDYg=="},"kind":"order.completed","seq":80,"v":1}');
INSERT INTO fact (seq, line) VALUES (81,'{"actor":{"role":"storefront","uid":1001},"at":1769413344986,"body":{"by":"buyer","clock":1770709344986,"commitment":"WqkpeLWygfUfDOSBM4hEonzeCEcHzEN1KvMdZHonfI8=","order":80},"kind":"rating.sealed","seq":81,"v":1}');
INSERT INTO fact (seq, line) VALUES (82,'{"actor":{"role":"storefront","uid":1001},"at":1769413344986,"body":{"by":"seller","day":20479,"effects":[{"details":0,"points":0,"rating":81,"scored":0,"why":"repeat"},{"details":0,"points":1,"rating":82,"scored":1,"why":"counted"}],"opens":[{"rating":81,"salt":"MjFLcFhM7nGlXiXJfM1ul0wWVGunZ2/N4tj0gbl1HDU=","value":"negative"}],"order":80,"value":"positive"},"kind":"rating.shown","seq":82,"v":1}');
INSERT INTO fact (seq, line) VALUES (83,'{"actor":{"role":"storefront","uid":1001},"at":1769413344986,"body":{"effects":[{"details":1,"points":0,"rating":71,"scored":0,"why":"repeat"},{"details":0,"order":80,"points":-1,"rating":81,"scored":1,"why":"counted"}],"order":70,"rating":71,"value":"positive"},"kind":"rating.revised","seq":83,"v":1}');
INSERT INTO fact (seq, line) VALUES (84,'{"actor":{"role":"storefront","uid":1001},"at":1769471306022,"body":{"amount":{"currency":"EUR","minor":224},"buyer":"YWL0HUjrz6BPk/4s3MfqtQ==","closes":1770767306022,"completedAt":1769471306022,"day":20479,"deliveredAt":1769471306022,"items":[{"item":"AwBce1UE0ZrgoVNkPDNe4w=="}],"member":{"expires":20499,"points":20},"period":24312,"policy":3,"seller":"g7PImnSFaVhd/ZwkWrlDYg=="},"kind":"order.completed","seq":84,"v":1}');
INSERT INTO fact (seq, line) VALUES (85,'{"actor":{"role":"storefront","uid":1001},"at":1769471306022,"body":{"by":"buyer","clock":1770767306022,"commitment":"gWWW36Eqw2kqXev4Ynbbvg4+U7HtUybOB0848gHgQ8M=","order":84},"kind":"rating.sealed","seq":85,"v":1}');
INSERT INTO fact (seq, line) VALUES (86,'{"actor":{"role":"clock","uid":0},"at":1769621045372,"body":{"day":20480,"due":1769542828699,"effects":[{"details":0,"points":1,"rating":21,"scored":1,"why":"counted"}],"opens":[{"rating":21,"salt":"7uxIQZpp7Qydxb4xQaVXo3D6Q6126121KBq4bwucUyY=","value":"positive"}],"order":20},"kind":"rating.revealed","seq":86,"v":1}');
INSERT INTO fact (seq, line) VALUES (87,'{"actor":{"role":"storefront","uid":1001},"at":1769621045372,"body":{"amount":{"currency":"EUR","minor":96},"buyer":"Z8YinUsxomGNyrmgYQPckQ==","closes":1770917045372,"completedAt":1769621045372,"day":20481,"deliveredAt":1769621045372,"period":24312,"policy":3,"seller":"g7PImnSFaVhd/ZwkWrlDYg=="},"kind":"order.completed","seq":87,"v":1}');
INSERT INTO fact (seq, line) VALUES (88,'{"actor":{"role":"storefront","uid":1001},"at":1769621045372,"body":{"by":"buyer","clock":1770917045372,"commitment":"wzWccFZx0tLvOf9Yh0vI1sr/VsA0+YkzsdAokXxf/E8=","order":87},"kind":"rating.sealed","seq":88,"v":1}');
INSERT INTO fact (seq, line) VALUES (89,'{"actor":{"role":"arbitrator","uid":7},"at":1769621045372,"body":{"effects":[{"details":1,"points":1,"rating":9,"scored":1,"why":"counted"}],"order":8,"rating":9,"reason":"appeal","unscored":17},"kind":"rating.restored","seq":89,"v":1}');
INSERT INTO fact (seq, line) VALUES (90,'{"actor":{"role":"clock","uid":0},"at":1769749257473,"body":{"days":[20462],"due":1769644800000,"membership":5,"points":40},"kind":"membership.expired","seq":90,"v":1}');
INSERT INTO fact (seq, line) VALUES (91,'{"actor":{"role":"clock","uid":0},"at":1769749257473,"body":{"day":20482,"due":1769672809428,"effects":[{"details":0,"points":0,"rating":28,"scored":1,"why":"counted"}],"opens":[{"rating":28,"salt":"ep0UC3BFbHgBFLDzeZmP4ZSF6TgzjrSXLI0KVqwMmFc=","value":"neutral"}],"order":27},"kind":"rating.revealed","seq":91,"v":1}');
INSERT INTO fact (seq, line) VALUES (92,'{"actor":{"role":"clock","uid":0},"at":1769749257473,"body":{"days":[20463],"due":1769731200000,"membership":5,"points":40,"tier":"silver"},"kind":"membership.expired","seq":92,"v":1}');
INSERT INTO fact (seq, line) VALUES (93,'{"actor":{"role":"clock","uid":0},"at":1769749257473,"body":{"days":[20463],"due":1769731200000,"membership":8,"points":30},"kind":"membership.expired","seq":93,"v":1}');
INSERT INTO fact (seq, line) VALUES (94,'{"actor":{"role":"storefront","uid":1001},"at":1769749257473,"body":{"amount":{"currency":"EUR","minor":485},"buyer":"Z8YinUsxomGNyrmgYQPckQ==","closes":1771045257473,"completedAt":1769749257473,"day":20483,"deliveredAt":1769749257473,"member":{"expires":20503,"points":40},"period":24312,"policy":3,"seller":"g7PImnSFaVhd/ZwkWrlDYg=="},"kind":"order.completed","seq":94,"v":1}');
INSERT INTO fact (seq, line) VALUES (95,'{"actor":{"role":"storefront","uid":1001},"at":1769749257473,"body":{"by":"buyer","clock":1771045257473,"commitment":"koCIL8f3rBcWp5NDVMkZB73guiqpg+Lndq36tTatBj0=","order":94},"kind":"rating.sealed","seq":95,"v":1}');
INSERT INTO fact (seq, line) VALUES (96,'{"actor":{"role":"storefront","uid":1001},"at":1769749257473,"body":{"by":"seller","day":20483,"effects":[{"details":0,"points":-1,"rating":95,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":96,"scored":1,"why":"counted"}],"opens":[{"rating":95,"salt":"IFTC7iYlV+FCO3BFZBVgL4K9iqJ8f73474AEzM4owfQ=","value":"negative"}],"order":94,"value":"negative"},"kind":"rating.shown","seq":96,"v":1}');
INSERT INTO fact (seq, line) VALUES (97,'{"actor":{"role":"storefront","uid":1001},"at":1769782947535,"body":{"amount":{"currency":"EUR","minor":350},"buyer":"YWL0HUjrz6BPk/4s3MfqtQ==","closes":1771078947535,"completedAt":1769782947535,"day":20483,"deliveredAt":1769782947535,"items":[{"item":"AwBce1UE0ZrgoVNkPDNe4w=="}],"late":1,"member":{"expires":20503,"points":30},"period":24312,"policy":3,"promisedBy":1769696547535,"seller":"MKRLoVOw74hLl4hFX8kYtg=="},"kind":"order.completed","seq":97,"v":1}');
INSERT INTO fact (seq, line) VALUES (98,'{"actor":{"role":"storefront","uid":1001},"at":1769782947535,"body":{"by":"buyer","clock":1771078947535,"commitment":"QgtqxolD9AHqOguhu4cMkzKwvztZ5QHOWhAVj5ZaDxk=","order":97},"kind":"rating.sealed","seq":98,"v":1}');
INSERT INTO fact (seq, line) VALUES (99,'{"actor":{"role":"clock","uid":0},"at":1769928246454,"body":{"days":[20464],"due":1769817600000,"membership":18,"points":30},"kind":"membership.expired","seq":99,"v":1}');
INSERT INTO fact (seq, line) VALUES (100,'{"actor":{"role":"clock","uid":0},"at":1769928246454,"body":{"days":[20465],"due":1769904000000,"membership":5,"points":40},"kind":"membership.expired","seq":100,"v":1}');
INSERT INTO fact (seq, line) VALUES (101,'{"actor":{"role":"admin","uid":1000},"at":1769928246454,"body":{"reason":"mistaken","sum":0,"violation":7},"kind":"sanction.withdrawn","seq":101,"v":1}');
INSERT INTO fact (seq, line) VALUES (102,'{"actor":{"role":"admin","uid":1000},"at":1769928246454,"body":{"account":"tNtsZpYNyZ+cmYP+0Av4gg==","ends":1771545600000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":3,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":102,"v":1}');
INSERT INTO fact (seq, line) VALUES (103,'{"actor":{"role":"storefront","uid":1001},"at":1769928246454,"body":{"amount":{"currency":"EUR","minor":92},"buyer":"3QAvvc/ae72m65xs6Ew8YA==","buyerPerson":4,"closes":1771224246454,"completedAt":1769928246454,"day":20485,"deliveredAt":1769928246454,"items":[{"item":"AwBce1UE0ZrgoVNkPDNe4w=="}],"period":24313,"policy":3,"seller":"g7PImnSFaVhd/ZwkWrlDYg=="},"kind":"order.completed","seq":103,"v":1}');
INSERT INTO fact (seq, line) VALUES (104,'{"actor":{"role":"storefront","uid":1001},"at":1769928246454,"body":{"by":"buyer","clock":1771224246454,"commitment":"/9+3yaJ1b8rM9rXGw4yrqA/RBUZBkxK1NNjVKhVDYJ0=","order":103},"kind":"rating.sealed","seq":104,"v":1}');
INSERT INTO fact (seq, line) VALUES (105,'{"actor":{"role":"storefront","uid":1001},"at":1769928246454,"body":{"by":"seller","day":20485,"effects":[{"details":0,"points":0,"rating":104,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":105,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":1,"logistics":1},"rating":104,"salt":"TbC4nvnmiLSR2i/u5oQ9shrFiuKZOLAJMuQQk607jT4=","value":"neutral"}],"order":103,"value":"negative"},"kind":"rating.shown","seq":105,"v":1}');
INSERT INTO fact (seq, line) VALUES (106,'{"actor":{"role":"clock","uid":0},"at":1769995588884,"body":{"day":20485,"due":1769928524057,"effects":[{"details":1,"points":-1,"rating":39,"scored":1,"why":"counted"}],"opens":[{"details":{"item":5,"logistics":1,"service":1},"rating":39,"salt":"vbD6Q4u3yJSVtf37fa8yXbU/XvQqDagVgDgvrotTB+o=","value":"negative"}],"order":38},"kind":"rating.revealed","seq":106,"v":1}');
INSERT INTO fact (seq, line) VALUES (107,'{"actor":{"role":"clock","uid":0},"at":1769995588884,"body":{"days":[20466],"due":1769990400000,"membership":18,"points":10},"kind":"membership.expired","seq":107,"v":1}');
INSERT INTO fact (seq, line) VALUES (108,'{"actor":{"role":"admin","uid":1000},"at":1769995588884,"body":{"account":"tNtsZpYNyZ+cmYP+0Av4gg==","certificate":{"ends":1801612800000,"issued":20486,"next":1799020800000,"officer":1000,"state":"verified","type":"training"},"course":"seller-basics","passed":1,"score":98,"until":20851},"kind":"training.attempted","seq":108,"v":1}');
INSERT INTO fact (seq, line) VALUES (109,'{"actor":{"role":"storefront","uid":1001},"at":1769995588884,"body":{"amount":{"currency":"EUR","minor":227},"buyer":"zqcqr2O3+XUbMq5CVAnApg==","closes":1771291588884,"completedAt":1769995588884,"day":20486,"deliveredAt":1769995588884,"items":[{"item":"AwBce1UE0ZrgoVNkPDNe4w=="}],"member":{"expires":20506,"points":20},"period":24313,"policy":3,"seller":"g7PImnSFaVhd/ZwkWrlDYg=="},"kind":"order.completed","seq":109,"v":1}');
INSERT INTO fact (seq, line) VALUES (110,'{"actor":{"role":"storefront","uid":1001},"at":1769995588884,"body":{"by":"seller","clock":1771291588884,"commitment":"/E+AZsVqjAJK0iKLIblWp9npS3BD3IrmvutgwpIrs44=","order":109},"kind":"rating.sealed","seq":110,"v":1}');
INSERT INTO fact (seq, line) VALUES (111,'{"actor":{"role":"clock","uid":0},"at":1770150760316,"body":{"days":[20467],"due":1770076800000,"membership":8,"points":20},"kind":"membership.expired","seq":111,"v":1}');
INSERT INTO fact (seq, line) VALUES (112,'{"actor":{"role":"clock","uid":0},"at":1770150760316,"body":{"days":[20467],"due":1770076800000,"membership":27,"points":40},"kind":"membership.expired","seq":112,"v":1}');
INSERT INTO fact (seq, line) VALUES (113,'{"actor":{"role":"clock","uid":0},"at":1770150760316,"body":{"day":20487,"due":1770078076278,"effects":[{"details":1,"points":0,"rating":47,"scored":0,"why":"repeat"}],"opens":[{"details":{"item":1,"service":2},"rating":47,"salt":"5zuVb1yYwP/TqPNmmxxwZwGhjXDUgrdhMz2AD0CheFw=","value":"negative"}],"order":46},"kind":"rating.revealed","seq":113,"v":1}');
INSERT INTO fact (seq, line) VALUES (114,'{"actor":{"role":"storefront","uid":1001},"at":1770150760316,"body":{"amount":{"currency":"EUR","minor":285},"buyer":"Z8YinUsxomGNyrmgYQPckQ==","closes":1771446760316,"commitments":[59],"completedAt":1770150760316,"day":20487,"deliveredAt":1770150760316,"member":{"expires":20507,"points":20},"period":24313,"policy":3,"seller":"tNtsZpYNyZ+cmYP+0Av4gg=="},"kind":"order.completed","seq":114,"v":1}');
INSERT INTO fact (seq, line) VALUES (115,'{"actor":{"role":"storefront","uid":1001},"at":1770150760316,"body":{"by":"buyer","clock":1771446760316,"commitment":"74FNV7/54PUKuVoIhBAFV5R7N/udnxLT/nwbopmELCA=","order":114},"kind":"rating.sealed","seq":115,"v":1}');
INSERT INTO fact (seq, line) VALUES (116,'{"actor":{"role":"storefront","uid":1001},"at":1770150760316,"body":{"by":"seller","day":20487,"effects":[{"details":1,"points":-1,"rating":115,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":116,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":1},"rating":115,"salt":"vYanbPf7xMZs13qXgIViBnnippW3o+I1gfoSPHASDXE=","value":"negative"}],"order":114,"value":"positive"},"kind":"rating.shown","seq":116,"v":1}');
INSERT INTO fact (seq, line) VALUES (117,'{"actor":{"role":"clock","uid":0},"at":1770238721202,"body":{"day":20488,"due":1770221417818,"effects":[{"details":0,"points":0,"rating":53,"scored":1,"why":"counted"}],"opens":[{"rating":53,"salt":"h2i2Qfey9OF8CwjnJKati5nofLRH7oo7Ei2SRaBydW4=","value":"neutral"}],"order":52},"kind":"rating.revealed","seq":117,"v":1}');
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
INSERT INTO policy (seq, from_ms, document) VALUES (1,1767225600000,'{"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":1,"zoneMinutes":0}');
INSERT INTO policy (seq, from_ms, document) VALUES (3,1767830400000,'{"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"membership":{"caps":{"categories":{"tea":15},"day":40},"earn":{"EUR":{"per":100,"points":10}},"expiryDays":20,"flat":3,"reasons":{"granted":["goodwill"],"taken":["refund"]},"tiers":[{"from":30,"name":"silver"},{"from":100,"name":"gold"}]},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":2,"zoneMinutes":0}');
CREATE TABLE account (
    number INTEGER PRIMARY KEY,
    handle BLOB NOT NULL
, opened INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO account (number, handle, opened) VALUES (4,X'67C6229D4B31A2618DCAB9A06103DC91',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (5,X'83B3C89A748569585DFD9C245AB94362',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (9,X'B4DB6C66960DC99F9C9983FED00BF882',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (10,X'CEA72AAF63B7F9751B32AE425409C0A6',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (16,X'DD002FBDCFDA7BBDA6EB9C6CE84C3C60',1768024390913);
INSERT INTO account (number, handle, opened) VALUES (23,X'30A44BA153B0EF884B9788455FC918B6',1768026676643);
INSERT INTO account (number, handle, opened) VALUES (26,X'6162F41D48EBCFA04F93FE2CDCC7EAB5',1768048130679);
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
, buyer_person INTEGER, seller_person INTEGER) STRICT;
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (2,3,4,5,1767225600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,1767225600000,NULL,NULL,NULL,NULL,1,6843453697356607883,1768521600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (5,3,10,5,1767916800000,X'03005C7B5504D19AE0A153643C335EE300','EUR',407,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,1767916800000,5,1767916800000,NULL,NULL,NULL,NULL,3,6843377542029609955,1769212800000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,6,1767916800000,0,69,1769212800000,20477,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (8,3,16,9,1768024390913,NULL,'EUR',329,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,8,1768024390913,8,1768024390913,NULL,NULL,NULL,NULL,3,6843390995642554051,1769320390913,NULL,NULL,9,1768024390913,0,10,1768024390913,20463,1,'{"item":2,"logistics":5,"service":4}',1,1,1,'counted','{"restored":{"at":1769621045372,"reason":"appeal","seq":89},"unscored":{"at":1768048130679,"reason":"fake","seq":17}}',10,1768024390913,0,10,1768024390913,20463,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (11,3,4,23,1768026676643,NULL,'EUR',51,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,11,1768026676643,11,1768026676643,NULL,NULL,NULL,NULL,3,6843453055306576049,1769322676643,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,1768026676643,0,75,1769322676643,20478,1,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (13,3,26,5,1755692930679,NULL,'EUR',404,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,13,1755692930679,NULL,NULL,NULL,NULL,1,6842025967876859968,1756988930679,NULL,NULL,14,1755700997851,0,14,1755700997851,20320,0,'{"item":1,"logistics":4,"service":2}',0,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (15,3,10,23,1768048130679,NULL,'EUR',435,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,15,1768048130679,15,1768048130679,NULL,NULL,NULL,NULL,3,6843392395527343615,1769344130679,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,16,1768048130679,0,76,1769344130679,20478,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (18,3,4,23,1768099127537,NULL,'EUR',386,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,18,1768099127537,18,1768099127537,NULL,NULL,NULL,NULL,3,6843453055306576049,1769395127537,NULL,NULL,19,1768099127537,0,79,1769395127537,20479,1,'{"logistics":5,"service":2}',1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (20,3,10,9,1768246828699,NULL,'EUR',435,NULL,1768160428699,1,NULL,NULL,NULL,NULL,NULL,20,1768246828699,20,1768246828699,NULL,NULL,NULL,NULL,3,6843362272497771083,1769542828699,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,21,1768246828699,0,86,1769542828699,20480,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (22,3,4,9,1768263385984,X'03005C7B5504D19AE0A153643C335EE300','EUR',137,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,22,1768263385984,22,1768263385984,NULL,NULL,NULL,NULL,3,6843384463733289120,1769559385984,NULL,NULL,23,1768263385984,0,24,1768263385984,20466,1,'{"item":2,"service":5}',1,1,1,'counted',NULL,24,1768263385984,0,24,1768263385984,20466,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (27,3,26,9,1768376809428,X'03005C7B5504D19AE0A153643C335EE300','EUR',408,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,27,1768376809428,27,1768376809428,NULL,NULL,NULL,NULL,3,6843458331256868561,1769672809428,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,28,1768376809428,0,91,1769672809428,20482,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (29,3,16,5,1768428203635,NULL,'EUR',256,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,29,1768428203635,29,1768428203635,NULL,NULL,NULL,NULL,3,6843249409502360481,1769724203635,NULL,NULL,30,1768428203635,0,31,1768428203635,20467,-1,'{"logistics":1,"service":2}',-1,1,1,'counted',NULL,31,1768428203635,0,31,1768428203635,20467,1,NULL,1,1,0,'counted',NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (32,3,16,9,1760647985552,X'03005C7B5504D19AE0A153643C335EE300','EUR',391,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,32,1760647985552,NULL,NULL,NULL,NULL,1,6842548020603468442,1761943985552,NULL,NULL,33,1760770516564,0,33,1760770516564,20379,-1,'{"item":1,"service":2}',-1,1,1,'counted',NULL,34,1760791796173,0,34,1760791796173,20379,-1,NULL,-1,1,0,'counted',NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (35,3,16,9,1768596785552,X'03005C7B5504D19AE0A153643C335EE300','EUR',132,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,35,1768596785552,35,1768596785552,NULL,NULL,NULL,NULL,3,6843384463733289120,1769892785552,NULL,NULL,36,1768596785552,0,37,1768596785552,20469,1,'{"item":3,"logistics":5,"service":4}',0,0,1,'repeat',NULL,37,1768596785552,0,37,1768596785552,20469,1,NULL,1,1,0,'counted',NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (38,3,10,5,1768632524057,X'03005C7B5504D19AE0A153643C335EE300','EUR',336,NULL,1768546124057,1,NULL,NULL,NULL,NULL,NULL,38,1768632524057,38,1768632524057,NULL,NULL,NULL,NULL,3,6843377542029609955,1769928524057,NULL,NULL,39,1768632524057,0,106,1769928524057,20485,-1,'{"item":5,"logistics":1,"service":1}',-1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (40,3,4,5,1768694585438,NULL,'EUR',126,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,40,1768694585438,40,1768694585438,NULL,NULL,NULL,NULL,3,6843249409502360481,1769990585438,NULL,NULL,41,1768694585438,0,42,1768694585438,20471,-1,'{"item":3,"logistics":3,"service":5}',-1,1,1,'counted',NULL,42,1768694585438,0,42,1768694585438,20471,-1,NULL,0,0,0,'unscored','{"unscored":{"at":1769014721228,"reason":"fake","seq":64}}',NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (43,3,4,5,1768759685687,X'03005C7B5504D19AE0A153643C335EE300','EUR',242,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,43,1768759685687,43,1768759685687,NULL,NULL,NULL,NULL,3,6843249409502360481,1770055685687,NULL,NULL,44,1768759685687,0,45,1768759685687,20471,1,'{"logistics":2,"service":2}',1,1,1,'counted',NULL,45,1768759685687,0,45,1768759685687,20471,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (46,3,10,5,1768782076278,X'03005C7B5504D19AE0A153643C335EE300','EUR',255,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,46,1768782076278,46,1768782076278,NULL,NULL,NULL,NULL,3,6843377542029609955,1770078076278,NULL,NULL,47,1768782076278,0,113,1770078076278,20487,-1,'{"item":1,"service":2}',0,0,1,'repeat',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (52,3,4,23,1768925417818,NULL,'EUR',410,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,52,1768925417818,52,1768925417818,NULL,NULL,NULL,NULL,3,6843453055306576049,1770221417818,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,53,1768925417818,0,117,1770221417818,20488,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (55,3,4,23,1768940522418,X'03005C7B5504D19AE0A153643C335EE300','EUR',199,NULL,1768854122418,1,NULL,NULL,NULL,NULL,NULL,55,1768940522418,55,1768940522418,NULL,NULL,NULL,NULL,3,6843453055306576049,1770236522418,NULL,NULL,56,1768940522418,0,57,1768940522418,20473,1,'{"logistics":2,"service":4}',1,1,1,'counted',NULL,57,1768940522418,0,57,1768940522418,20473,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (60,0,16,9,1769014721228,NULL,NULL,NULL,NULL,NULL,NULL,NULL,60,1769014721228,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (61,3,26,9,1769014721228,X'03005C7B5504D19AE0A153643C335EE300','EUR',494,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,61,1769014721228,61,1769014721228,NULL,NULL,NULL,NULL,3,6843458331256868561,1770310721228,NULL,NULL,62,1769014721228,0,63,1769014721228,20474,1,'{"item":5,"logistics":5}',1,1,1,'counted','{"revision":{"at":1769257213178,"from":"negative","seq":73,"to":"positive"}}',63,1769014721228,0,63,1769014721228,20474,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (66,3,26,5,1769148727328,X'03005C7B5504D19AE0A153643C335EE300','EUR',131,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,66,1769148727328,66,1769148727328,NULL,NULL,NULL,NULL,3,6843411559280318332,1770444727328,NULL,NULL,67,1769148727328,0,68,1769148727328,20476,1,'{"item":1,"service":4}',1,1,1,'counted',NULL,68,1769148727328,0,68,1769148727328,20476,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (70,3,26,5,1769257213178,X'03005C7B5504D19AE0A153643C335EE300','EUR',371,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,70,1769257213178,70,1769257213178,NULL,NULL,NULL,NULL,3,6843411559280318332,1770553213178,NULL,NULL,71,1769257213178,0,72,1769257213178,20477,1,'{"item":3,"service":3}',0,0,1,'repeat','{"revision":{"at":1769413344986,"from":"negative","seq":83,"to":"positive"}}',72,1769257213178,0,72,1769257213178,20477,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (77,3,16,5,1769370927298,NULL,'EUR',312,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,77,1769370927298,77,1769370927298,NULL,NULL,NULL,NULL,3,6843249409502360481,1770666927298,NULL,1770666927298,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,78,1769370927298,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (80,3,26,5,1769413344986,X'03005C7B5504D19AE0A153643C335EE300','EUR',240,NULL,1769326944986,1,NULL,NULL,NULL,NULL,NULL,80,1769413344986,80,1769413344986,NULL,NULL,NULL,NULL,3,6843411559280318332,1770709344986,NULL,NULL,81,1769413344986,0,82,1769413344986,20479,-1,NULL,-1,1,0,'counted',NULL,82,1769413344986,0,82,1769413344986,20479,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (84,3,26,5,1769471306022,X'03005C7B5504D19AE0A153643C335EE300','EUR',224,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,84,1769471306022,84,1769471306022,NULL,NULL,NULL,NULL,3,6843411559280318332,1770767306022,NULL,1770767306022,85,1769471306022,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (87,3,4,5,1769621045372,NULL,'EUR',96,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,87,1769621045372,87,1769621045372,NULL,NULL,NULL,NULL,3,6843249409502360481,1770917045372,NULL,1770917045372,88,1769621045372,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (94,3,4,5,1769749257473,NULL,'EUR',485,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,94,1769749257473,94,1769749257473,NULL,NULL,NULL,NULL,3,6843249409502360481,1771045257473,NULL,NULL,95,1769749257473,0,96,1769749257473,20483,-1,NULL,-1,1,0,'counted',NULL,96,1769749257473,0,96,1769749257473,20483,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (97,3,26,23,1769782947535,X'03005C7B5504D19AE0A153643C335EE300','EUR',350,NULL,1769696547535,1,NULL,NULL,NULL,NULL,NULL,97,1769782947535,97,1769782947535,NULL,NULL,NULL,NULL,3,6843464969088790768,1771078947535,NULL,1771078947535,98,1769782947535,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (103,3,16,5,1769928246454,X'03005C7B5504D19AE0A153643C335EE300','EUR',92,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,103,1769928246454,103,1769928246454,NULL,NULL,NULL,NULL,3,6843530884479071137,1771224246454,NULL,NULL,104,1769928246454,0,105,1769928246454,20485,0,'{"item":1,"logistics":1}',0,0,0,'minimum',NULL,105,1769928246454,0,105,1769928246454,20485,-1,NULL,0,0,0,'minimum',NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (109,3,10,5,1769995588884,X'03005C7B5504D19AE0A153643C335EE300','EUR',227,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,109,1769995588884,109,1769995588884,NULL,NULL,NULL,NULL,3,6843659017006320611,1771291588884,NULL,1771291588884,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,110,1769995588884,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (114,3,4,9,1770150760316,NULL,'EUR',285,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,114,1770150760316,114,1770150760316,NULL,NULL,NULL,NULL,3,6843665938709999776,1771446760316,NULL,NULL,115,1770150760316,0,116,1770150760316,20487,-1,'{"item":1,"service":1}',-1,1,1,'counted',NULL,116,1770150760316,0,116,1770150760316,20487,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
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
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (8,-2,1,2,3,11,117,X'000ACCBF020802120802020802040C02020A0C0204041A020402100802040C020208090202020202',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (11,-3,2,1,5,17,113,X'03046974656D096C6F67697374696373077365727669636510C0BD022A0202070202020802048C0208021008020A2C0202060202020406180202022D020204070206040A040E0208020829020205020202080228020502060206020802021C020402040802040C0202042C020207020A0202020202080202200502020204',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (19,1,3,0,2,8,116,X'03046974656D096C6F67697374696373077365727669636509B2BE0208020424020502020204A801290202070204020A02080418020202290202050204020A020802042802070206020A02080A29020203020A020A1A2C02020502020202',NULL,'top,badge,early-release,higher-limits');
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (20,1,2,0,1,6,109,X'0009DCBF020802020802041802020A1802020408020A01020204020401020C0802',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (32,1,2,1,1,6,105,X'0007B2BE020802040402A8010A020208090202040902021208020E0802',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (47,2,2,0,0,6,97,X'02096C6F67697374696373077365727669636505DEBF020804020802123902040203020402080C210203020A020408180202','closed',NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (52,1,2,2,1,8,97,X'0008C0BD020802A60208020E090202040C0202020A0202041902040206020202180202',NULL,NULL);
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
INSERT INTO credit_change (seq, changes) VALUES (5,X'00030004DCBF0208020C0304000802');
INSERT INTO credit_change (seq, changes) VALUES (8,X'00030004DEBF020802100004000802');
INSERT INTO credit_change (seq, changes) VALUES (10,X'0210021802070203DEBF022102070204020A02080B0204000202');
INSERT INTO credit_change (seq, changes) VALUES (11,X'00270904DEBF020802000004000802');
INSERT INTO credit_change (seq, changes) VALUES (13,X'00030004C0BD0208022C0804000802');
INSERT INTO credit_change (seq, changes) VALUES (14,X'010830010603C0BD02220207020202080204');
INSERT INTO credit_change (seq, changes) VALUES (15,X'002B0A04DEBF020802100404000802');
INSERT INTO credit_change (seq, changes) VALUES (17,X'01492E34070501DEBF02210107010301090107');
INSERT INTO credit_change (seq, changes) VALUES (18,X'00430704E0BF0208021C0304000802');
INSERT INTO credit_change (seq, changes) VALUES (20,X'003F0504E2BF0218020240030400180202');
INSERT INTO credit_change (seq, changes) VALUES (22,X'00530404E4BF020802480204000802');
INSERT INTO credit_change (seq, changes) VALUES (24,X'02100250020502E4BF022102050204020A5B020501000402');
INSERT INTO credit_change (seq, changes) VALUES (25,X'003807080000');
INSERT INTO credit_change (seq, changes) VALUES (27,X'003B0E04E6BF0208025C0304000802');
INSERT INTO credit_change (seq, changes) VALUES (29,X'00571304E6BF0208026C0F04000802');
INSERT INTO credit_change (seq, changes) VALUES (31,X'02100274020501E6BF02240206020202045F020502000102');
INSERT INTO credit_change (seq, changes) VALUES (32,X'00630104B2BE020802700504000802');
INSERT INTO credit_change (seq, changes) VALUES (33,X'010874010501B6BE0224020502020204');
INSERT INTO credit_change (seq, changes) VALUES (34,X'01126B020501B6BE020402');
INSERT INTO credit_change (seq, changes) VALUES (35,X'006F0104EABF0208027C0204000802');
INSERT INTO credit_change (seq, changes) VALUES (37,X'02100284010204EABF0220070206020A020877020502000102');
INSERT INTO credit_change (seq, changes) VALUES (38,X'0087011204ECBF021802029001070400180202');
INSERT INTO credit_change (seq, changes) VALUES (40,X'009B011004EEBF02080298010204000802');
INSERT INTO credit_change (seq, changes) VALUES (42,X'021002A001020501EEBF0224020702060206020AA301020501000402');
INSERT INTO credit_change (seq, changes) VALUES (43,X'00A7010104EEBF020802A4010104000802');
INSERT INTO credit_change (seq, changes) VALUES (45,X'021002AC01020502EEBF0221020602040204AF01020501000402');
INSERT INTO credit_change (seq, changes) VALUES (46,X'00A7010804F0BF020802B0010104000802');
INSERT INTO credit_change (seq, changes) VALUES (52,X'00CB010704F2BF020802A4011B04000802');
INSERT INTO credit_change (seq, changes) VALUES (54,X'00AC010210010000');
INSERT INTO credit_change (seq, changes) VALUES (55,X'00D7010304F2BF02180202B001010400180202');
INSERT INTO credit_change (seq, changes) VALUES (57,X'021002B80102070202F2BF0221020302040208DF010204000202');
INSERT INTO credit_change (seq, changes) VALUES (58,X'00BC01011002030562616467650D6561726C792D72656C656173650D6869676865722D6C696D69747300');
INSERT INTO credit_change (seq, changes) VALUES (61,X'00C3012204F4BF020802E4011804000802');
INSERT INTO credit_change (seq, changes) VALUES (63,X'021002EC01020501F4BF02240203020A020ACB01020502000102');
INSERT INTO credit_change (seq, changes) VALUES (64,X'01C30104FB01070502EEBF020401');
INSERT INTO credit_change (seq, changes) VALUES (66,X'00D7010304F8BF02080280021404000802');
INSERT INTO credit_change (seq, changes) VALUES (68,X'0210028802020502F8BF0221020502020208DF01020501000402');
INSERT INTO credit_change (seq, changes) VALUES (69,X'0182048302170502FABF020102');
INSERT INTO credit_change (seq, changes) VALUES (70,X'00E7010204FABF02080290020204000802');
INSERT INTO credit_change (seq, changes) VALUES (72,X'0210029802020501FABF0224020502060206EF010204000202');
INSERT INTO credit_change (seq, changes) VALUES (73,X'01610C94020A0504F4BF02050201');
INSERT INTO credit_change (seq, changes) VALUES (75,X'018204A7020B00FCBF02');
INSERT INTO credit_change (seq, changes) VALUES (76,X'01EA039F02070501FCBF020402');
INSERT INTO credit_change (seq, changes) VALUES (77,X'0097022804FCBF020802AC020504000802');
INSERT INTO credit_change (seq, changes) VALUES (79,X'01E8039002150502FEBF02210203020A0204');
INSERT INTO credit_change (seq, changes) VALUES (80,X'008F020804FEBF02180202B802030400180202');
INSERT INTO credit_change (seq, changes) VALUES (82,X'021002C0020200FEBF029702020502000102');
INSERT INTO credit_change (seq, changes) VALUES (83,X'02690C4D8101C402010502FABF020401C402010501040402');
INSERT INTO credit_change (seq, changes) VALUES (84,X'009F020204FEBF020802C8020104000802');
INSERT INTO credit_change (seq, changes) VALUES (86,X'019204C7020A050280C0020102');
INSERT INTO credit_change (seq, changes) VALUES (87,X'00D7020C0482C0020802D4020304000802');
INSERT INTO credit_change (seq, changes) VALUES (89,X'018905E102D402100502DEBF022102070204020A0208');
INSERT INTO credit_change (seq, changes) VALUES (91,X'018204BB02070484C0020202');
INSERT INTO credit_change (seq, changes) VALUES (94,X'00F302070486C0020802F0020704000802');
INSERT INTO credit_change (seq, changes) VALUES (96,X'021002F80202050186C0020402FB02020501000402');
INSERT INTO credit_change (seq, changes) VALUES (97,X'00D302060486C002180202D802120400180202');
INSERT INTO credit_change (seq, changes) VALUES (102,X'0088030D10010000');
INSERT INTO credit_change (seq, changes) VALUES (103,X'00FF021A048AC002080294030704000802');
INSERT INTO credit_change (seq, changes) VALUES (105,X'0210029C0302008AC0028703020000');
INSERT INTO credit_change (seq, changes) VALUES (106,X'01A004A0030105018AC002240207020A02020202');
INSERT INTO credit_change (seq, changes) VALUES (109,X'00A30317048CC0020802AC030304000802');
INSERT INTO credit_change (seq, changes) VALUES (113,X'019804BC0304048EC002200502020204');
INSERT INTO credit_change (seq, changes) VALUES (114,X'00C30312048EC0020802B8030C04000802');
INSERT INTO credit_change (seq, changes) VALUES (116,X'021002C0030205018EC00224020502020202CB03020502000102');
INSERT INTO credit_change (seq, changes) VALUES (117,X'018A04CF03010490C0020202');
CREATE TABLE vault_account (
    number INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    key INTEGER NOT NULL,
    id BLOB NOT NULL
) STRICT;
INSERT INTO vault_account (number, digest, key, id) VALUES (4,X'5D83BC88D093D227E760F85708B7DB39',1,X'593572772C81171449C0E8EC8368ADA40275055172E04EF112B00D210CEBC2');
INSERT INTO vault_account (number, digest, key, id) VALUES (5,X'5A1AB532CC83D852AEC0B0DE021664F5',2,X'F7530A1C35E99008D55BD5960A11FA9C1A628FFAE3732A3AEA79DEF717A921');
INSERT INTO vault_account (number, digest, key, id) VALUES (9,X'C8515D17B85BD84880E57D9D31AAB8A8',3,X'8EDCD28F5EBB82A57AFB92A187353684C160DA62A8A192CEA98FE1DBD1D88E');
INSERT INTO vault_account (number, digest, key, id) VALUES (10,X'89D97F6CF4689C2E09E5AB78032D034C',4,X'5BF15230FB1A413E43BEE765F7360EB2EFAE35C442B4A0A374DD483230D364');
INSERT INTO vault_account (number, digest, key, id) VALUES (16,X'4AD3542F61B1A1673F41E3FCC906E531',5,X'C85204D6AB298C78D3431FAD8EFF0DC0DB25F324706513C3F0DE37382C63DF');
INSERT INTO vault_account (number, digest, key, id) VALUES (23,X'32C61C6CBCEB513A6700F678DDA5C294',6,X'63B1FAFDDF6EBC5010C9008066F727873F8968EB2B5DB72DA5F2465E3C6C83');
INSERT INTO vault_account (number, digest, key, id) VALUES (26,X'9FA8558FD7140C5200FBF9741F3ABE62',7,X'D7A298C4AE0556F2B78923D0E59140EF52E8E2793B0E36DE800F5992A5E18F');
CREATE TABLE vault_order (
    seq INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_order (seq, digest, sealed) VALUES (2,X'01845696D029166BEE433877CEBB8509',X'4B958B2616735731C1F77CB1A532536726CA0F37FE066674E920567653BE0AB4C5D919A2B53BFD');
INSERT INTO vault_order (seq, digest, sealed) VALUES (5,X'B2CEA2789036EC553EDBA2090D76DF89',X'F8B86E07CCBD8712BA92E14F64080D11CE5C1355AC67AFEE2F25A465E484AD842D95FCD0C2EF0B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (8,X'2F93F0ACAB7A0FB1A147F4E3035884C1',X'10A4A3893E38B0467AA5C67406458B1FD8E03D82191F1AA37E3D102CAD2B5B6BB344FA');
INSERT INTO vault_order (seq, digest, sealed) VALUES (11,X'27A6A4E6793A6D2B466136C4B1AAF0AA',X'70C08806B88636648CDEB0401101EACA98192D0B3ECBFFB4AFF97C5CF39DDA7485CA44');
INSERT INTO vault_order (seq, digest, sealed) VALUES (13,X'FA5AE99A7D5C4502D85A6763C3648465',X'10B4BFAF5AFF87A099462D258DE741159C347725E7223D3DE420ADD5D5EFD36B36C0D7');
INSERT INTO vault_order (seq, digest, sealed) VALUES (15,X'B7E72F1FAB1E60EBA97C71670C0A29A1',X'5392FF3BE1C2614320BFC82F02C23E6C5DAE3A7FC196DF3553F8C33D30E1B5A669843B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (18,X'51B0ADC064D339469E9CCAAB7D145786',X'F24494AEECD0D693F091A8099C2575DC42E70434AD5A652CCF66D8736B0483FA2C5CB0');
INSERT INTO vault_order (seq, digest, sealed) VALUES (20,X'6311A5E1DFD2BA8ED31C72AB3CDFDBAD',X'3BA9F696CBA4DFF4AC991A141ED27BDCA98063693AA72327023D8E55B5BF2A31A9E940');
INSERT INTO vault_order (seq, digest, sealed) VALUES (22,X'06A61559BFAA31B3529027B98E171943',X'CA1F027C6D80B4111E92A8DAC0B25351DFC2C6B579C1F410BF6DBDF7F8920559B5DDD23ED1AEDF');
INSERT INTO vault_order (seq, digest, sealed) VALUES (27,X'1058472E14DC22FEA0814D363C21AA39',X'48CFA31BA6C051035AB7580CA7D91DE20F8BFB91E3E25DCDC72007DC1BE7ED21719B828297E334');
INSERT INTO vault_order (seq, digest, sealed) VALUES (29,X'88FA7F07E6F01C6ECBC11A8B38CA08B6',X'5D83DC81D7CC7F0FAA4005A41399043471D38732EF8755F103DAAB7FF85B5D937FC76F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (32,X'54C9E0B0E7B6359E3AECA9BAE8F50E42',X'68EAD5DFB6F0378C1EA220A1CF4F778C000DD4377B4CCE10E33CDF3C43F8A59C22C973A3CC97C6A0');
INSERT INTO vault_order (seq, digest, sealed) VALUES (35,X'A0899D2EE4634D3237A74C3C2EDD6D26',X'B2C2DA564DF9B7ECC8B63CFC26B4A989051C40E9D417CFED990E6F66D888BC214B5F04B76AC0A3DE');
INSERT INTO vault_order (seq, digest, sealed) VALUES (38,X'A96D92F1DD858845F44E4E5ADF8D21DE',X'B49337161793B1E50B405BFD609D9D322E0C173417B587806ACB435A3ACB426935F79A99F500A958');
INSERT INTO vault_order (seq, digest, sealed) VALUES (40,X'4F34025FDCF52DC7583F3ED4C0B6BCD6',X'0FD6EEB31EF9DD9086C6F69CE2D22BB6A710324D96A09FF3B86DFE66EB31ECCEF0FB823B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (43,X'4102EC7ABC4A296E33EA687196449B3F',X'993048339E80989585B0FF20B118828540EB95A205CC830989E17D698322D50507306AD1E7069505');
INSERT INTO vault_order (seq, digest, sealed) VALUES (46,X'D347C19565FFAB8E16E85E212DBE991D',X'F6202535C50F4754D09FE044F4A90AC001475D9507A249D401361644A11633BE09F2D1B3296B2C12');
INSERT INTO vault_order (seq, digest, sealed) VALUES (52,X'5786779D7F8B2A3CC2904F215C5B3A45',X'49D2C3EC699739B5DF4CD4EFFCBAFF87A9B27A07181091FDC01C16990A6C0BD406A88704');
INSERT INTO vault_order (seq, digest, sealed) VALUES (55,X'4631A3FA3F0CFAAE779F6DD395CF7F91',X'AFC754D467D26B621A6F0A9A8B01762AE2ED386C3A303E9FCEA8B6D9C7F27CAD8E8DB9DE6D8E555C');
INSERT INTO vault_order (seq, digest, sealed) VALUES (60,X'BCB440358EA7FADA93E2E21689B740D0',X'8E6AC59F3BB9B7A417C86B63E59185AC03A28D5B0334D840481F9E4D09976C82A78D816FDD04783697A9A0');
INSERT INTO vault_order (seq, digest, sealed) VALUES (61,X'5C19E722D1C0E1F65114001BA76325BB',X'4D647A4E8A666FF78124820BB02E2C5D28E49EDCADC1AE0A0DD203A146BD5A2BBB85214DAC17E449');
INSERT INTO vault_order (seq, digest, sealed) VALUES (66,X'B007EDF00B3EA99F48082A19E8BEA30D',X'CB9352478FB3A233E1789BC537BAFB38E7C0EB89F80E25B775A8F20F759128C97D3F134138536221');
INSERT INTO vault_order (seq, digest, sealed) VALUES (70,X'5F8DACD87447096D1ACA0C66247BB51B',X'919E4005549356F2D0A869B5A190B878A8D65211AC5F1284A5C2506A6319F904BE0D6344EFD9EB53');
INSERT INTO vault_order (seq, digest, sealed) VALUES (77,X'11E7BBBDEFCCEFE210E4C421871F32E6',X'29EAA0AB53D6193407A9604D9A0F05C389691701B057814BC036721E1BB2350AD1093CA0');
INSERT INTO vault_order (seq, digest, sealed) VALUES (80,X'9EB095C22FEDD423235B786C4DFD224E',X'9B85C1076E087F090D014B0CF6F1C96449EA244C44E5AD7B45D4C976800CF83633CDE04216F6F46D');
INSERT INTO vault_order (seq, digest, sealed) VALUES (84,X'8A6A9053650049304C3A58307EAA94BC',X'C2BF0257D4734422FDA6C67673D31A9B8D2D1615354B9225BB0A8C66F937B019C3BBB802DBB01927');
INSERT INTO vault_order (seq, digest, sealed) VALUES (87,X'B8AFC53933CF0B390474869BFF082070',X'E2DF1F9A6712E7CAD82E78B2C69B401830543C65779FDAE57FCDB25E1B12B4B20EAB9CE9');
INSERT INTO vault_order (seq, digest, sealed) VALUES (94,X'A2714BAB23D12CCD1B9ABD34DECD7D31',X'6F946DC69F68FC082407C99D4AC3FE986332168DA4F99B997D3FCB13241577F666EDDDBD');
INSERT INTO vault_order (seq, digest, sealed) VALUES (97,X'2B589CEAB3F33A14462837351D0009C9',X'B935CA69DAD3BCA697F86B47D3D07462824D5BB331CA848164C225F7A7FDA51A5F49D1672A5C991B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (103,X'634DF166424CEABA52E3C2E056DFA23C',X'73670C38F2399C0E7ECBCAF09E5F56C3EEF58C3D5F0A6E90CC9B338A454C6EF187AAFBDCC58EF269');
INSERT INTO vault_order (seq, digest, sealed) VALUES (109,X'5CED5EB6DD174EBDF19C6AA5F105B008',X'7DC0B5F4FDA95AE30E0F2078E72F3B72251E54527455F402680AD1563CB97ABA3C5A5B8BEC4587B2');
INSERT INTO vault_order (seq, digest, sealed) VALUES (114,X'0D766F2432C0372E395FF7A5DC0E9F09',X'67A2C489C6D034C0BE5810A5864DACD6B93C3B6A8A9775602B86C109D90DEC931A0983B5');
CREATE TABLE vault_carrier (
    seq INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
CREATE TABLE vault_opening (
    rating INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_opening (rating, sealed) VALUES (78,X'D8005191E8B9B76AA4971DE0122ABB013A8D17714254480D9F191E9C6A76E4EA0183BD6E067E40D33B74EDE0B49375600A144D6CC774435C4772911B5157D18F31B3E5F0598C35891FD69EFD476262B688C16007A174921364ACE87F9F32067ECFB2BA105ADC5FB17BDEF447E868516FF9C9095719502C851677995550B3AF78C0D220D006372D950C6993EF539EC14CBFF1CB1C3BDC66660713377D8965030845A4CC94E6786FA8D24B209EDDB3F7C16EC6B691583450D6BC624AAA63292A0772812C4D630A3BE0A1BCA9898E66655E467259F340835BAD0D944F826396CAD223783D420DE2B1D62CABAB7BE34F329927CEC77A46C32592DA552BDDC46E9B6A9063E3914BAE1AFB91F1DFD11F15DF55B0284FD5E112EC241EA683D7');
INSERT INTO vault_opening (rating, sealed) VALUES (85,X'C773ACD123DF81202901C9BDA91AA54B212CCA1E8CC65FAFEB68DD36EA5EE5378A6FE0B8FB5528B09D31C3A3B268BAE41DD05BDF7A336662ABAABD09190CC4BEDB78B2A00054B7654FBC4B280582AA90721859A5BA29CF498234599BA91C5C3ED600BF84B9AA05FAE7CF2F09786E4ED214AE38E8FFC03577225438F94E0A55B62CEFE6F2BE379EDCA5957AAC933A0887AA7302471CA16B5FE1499E96682B2449743BE8520FA2377CAF4B799AA0E8F2CCEFF70AD59C7E00F647B2D5BFC656F8855F09F5C975E3EAB044F3F81E33115093ABE6BBC1BCEF5B14C7AED5FBD7C4B1D97C56047C4105668A84A111B0B4235970404A848741A28DFED032CAAC1DDE1929191EE468638F1D343191CEB4F4F74D4A80DE8135531E2F3C6EDF79D2');
INSERT INTO vault_opening (rating, sealed) VALUES (88,X'2EEF393667EF2B516C4A170D16CA76A6B4C6B7E6390DBAC067582BB19D77BFA054E2D8FBC8AC2E95024ABC1FE3E75CA695EED57E3D9B68AF94CA3C1F910E153B3C565D2BF1E610F0FE274743FD3E06D262EB9A9F20230006DB1C4B3F967E96EC1BFBDEFB6EC73E92C124137E4B022C938E9A4335FB990A8AEC45E9AFD5D19AF0EBD2FEBED3F82D2BB8729D0E3817A4BB14902A5BD65B55ECCCF072E96797BEED9521C8919D51639A9941CC450EAA69FFB32E877F746A36BBA7EB842174D3C9E87442D51F32B47BBECE74491C33AECFAD8AF4B4CCFD850C74AC89E7C364118AEFA8405FBF1347D30A2FDCC1C7D388A616B0688835192E1391775411CB3C59866AC317D635CAFDD86980C955FE326C394E73E2948A145BC44D78BCD42E');
INSERT INTO vault_opening (rating, sealed) VALUES (98,X'0D63946E6840BFA9D8ED9CE6B00381BF51A7F19B346BB5343524D18AFF13A7861D34786F4EF9835AE989C88137020E12F1F96EB3C66FEE7FB0A3B211D3B7A8E9815B02066E95CF68225222CCE1F31E053789A88290CB577167DBB2A6C8305776D901857ED5E759041A92201E498172308E5F6C8AA16E05A20E980E4CBFD71949A274BE1649AC4EA142005353252610270725AB5A99AC8416B23F0FB26A6CA8A594842E3A4ADA14A87264182F14697188875A90AA12C1D02EE28A610C997330E749C95F2D1F56B38E6E32F0608A6135F6BF03BF7EA4DF1717EACC7AAFD427A9E282F512FF7B73709B503D523858482588F8D151B20DAF3357FD83145FD027FA45D9C848FD625B90AE16474C9E4437A25F5108EFBE40880128F728BCB4');
INSERT INTO vault_opening (rating, sealed) VALUES (110,X'D01C8293D6AB0AF988650251C164C58F4BB1604091556F7672F9CC51E35BEE0F60F0C3D7F97AE009B25C7D9C1C5A3CB9270DEAABACCA213E1B93BD53CE0ECEB37D4E988A0D6EF43BB5784A3B9C481FEA05CB463455AE77E55D0FB3458FBF18A9F14A24D21E4160F6228218F70A063FC70D3399981BCBA0479D70CC6E3B8C0A9FC08059146FE45CC8CA1D76C5BC87EA0FAD745229F8527E080DBA48A8BA1621D0B40882EA9B21BC6A86EBE18CBDAEBB85279BC8B1EF2C869BD9A336B8B69BDD1E266A6951D4EA70FA3B29C9EB1E57B7B3CF87A94734E0D07189240E7B2F39D36FB9C1E338A16E0505BD0BF484A6B4FA24D2296115C5FD268ED9BBEF5E54B5EC432A626344DB54C8C512A8A9A2D5E0E814ED077BB61A99958F0B554101');
CREATE TABLE vault_request (
    digest BLOB PRIMARY KEY,
    seq INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'0C58D62164D60C40A24BC788B0DB2AC1',54,X'C2BB6362DCE7171D4AE054E3ADB34DDA1C90B45262FC5E3F74E62AEFEC1B86741CBC0BECAD50AD9829CF758F07078764B0F0CFC1BADF4C7955A53952');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'0D1E90B876132D3BFFF8D746AC6F1236',108,X'43494301F2077D46F75527B8720EDCB7AB3E7D77DED2EECD588C77570E809F2321D02D16B48509394000987EEF000A6B05583C7BA6E70282B977C8F2');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'2414D699B496DAF4F31CD9C9667D8540',4,X'76D2CC8B12F7256A98152EE2EC55CFC915228C1709AA5CD0ECFBF9A770AA0A9A6D5F076C66CEECFE08226CF8F809475D7C423F574F89E580CC874F22');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'27BD9084B0AD53704317B61251E4A16B',7,X'0E5D1AAB8F522A79B76802FDD1D0285156BBB4335985DD752514DF8DA08EE3022A4CFC6893BE4008220CAA36568E5307528AE0107657FD24B7D7E378');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'39B1B26C818FABDA2206DC1F60E3B640',17,X'173265FFA27B06CB57BBE37F1F50E43CE2B255953B11FD91BC2E6C35860950DBB12DF6AFF3A64E93B66DD82FFAB67FC67E312A24EB6B1CC352CB1906');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'3A8F355919C527629CE1DADF3463499B',102,X'CECF945736C3CE7A1512A687F65F1A5F21D2DA6C85679220614C52420A06CFDDEF1F350771FA7DCE23711464CC657EAE4E9C33EE4E165E158BF4D699');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'518FAFD36A11269981115F84924B7424',89,X'5AB77C4D80EF5185BC12BDEB6DC87ACE1284501B130623D14899BD3017B8E1891235FBE92912DB4C5C3069A633345B4A7433DF49062756583004F5FC');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'78240DA42280474E2D5DDFD25FCCAD86',25,X'260159C1008E8DF0440B5FEAB9EE7B416FD1DDA989ECF578A5548282BB845C68504FCB7284D54C618D013BF7A5CD309908076F94D58BCDF8C1A8F89A');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'78DBC03FC4B0EA18CB9E04DBFAFB987C',101,X'AAD0A05824352D595FD6B76A7F99ACC7015941376B54326B29E27DF3E36BEFA42DAFC7522231ACE1C8D72B1460FA0FCE97F4EA3426CE1D573DDC5CBB');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'ACB3A87D705C5808DEFF303A60FF6E72',64,X'F603300D1359955F26BC15EFF9F82E2DB18B742ECEF67E2C85D551AB3F3350DE6FBFB888394F2ED779756FA05536E33E80CB60B3CB669C89A5AF91AC');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'ACDEC464E65F12BBCEB6B19A009A2175',59,X'393B82572F80DCE158DCC992720A17FCFA0537D2F9F4D850A224816B549FA6757F9D178D2948CE5DF1E6CDFB3AA81D6551C12243CE87C3544C9287AD');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'C3A445AAC353CD4E09E2A3F668CDC39A',51,X'97A5EF008FC5E93DB2CDE51D55D9B0821D18B8A969ACF96F28DC7518E18399C07D1CBE41D66E1577E2A3D3AC09927356311531E02F5A6C66CF17DD55');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'DAAAB3E45AC182594A364ED7D94DCB41',26,X'04BA5789FAC4882F46FE520B9F9C0A54DCDFA2E536A5AEAC4E81EEF14CD254EF7843FACB0F3CBF7D9F94492A7050D403B9A4A0E6D9013A3B589FCB37');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'E2F1C9D7693C8BD3F7567A0F90C24083',65,X'DCC25E829357B13DC49FA5A22D3479B0AA2EBE43BE87C23D62CD11804F3E790B9E85AA7FBA379DE41300C60B7953A9C4A64888AD3D6E8215ECE2C649');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'F0D3E58BC954867781D5D76180EE00DD',3,X'958E758B8FA323E0FA17CE757B2AFD6F05EFD83B0E1B4DDB34EA131ECBE8C1A8BAA376A91ED9BF19D4FAC64898B532646876F053B28E4B392552B3AC');
CREATE TABLE vault_text (
    rating INTEGER PRIMARY KEY,
    author INTEGER NOT NULL,
    wrapped INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (7,9,0,X'AD1A37D3E18BFEAE85667A2D12789D841C1B24AB179BCFB69312EF765C74A9F0BA395803DAB262E539F32B4D7FF5C122CD88B41FCB1C061C60BDC43B64D399F9D9E27901A73FA48AE399');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (25,23,0,X'6F8AB542F456B9F9C426EE1E23043592707C514310B1548A7ECEC4234364CEEA6EB5C50C3C69AA559A6F46D2754F212E6FC8D41C0B58F483D65F05B1BC9E37B573DEB5D13ABC8722C1D7');
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
INSERT INTO qualification (id, seq, account, state, type, categories, ends, due, drafted, issuer, jurisdiction, number, issued, expires, renews, evidence, submitted_seq, submitted, verified_seq, verified, method, officer, review, ruled_seq, ruled, reason, noticed, superseded_by) VALUES (4608,108,9,2,'training',NULL,1801612800000,1799020800000,1769995588884,NULL,NULL,NULL,20486,20851,NULL,NULL,NULL,NULL,108,1769995588884,'exam',1000,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO training_attempt (seq, account, course, at, score, passed, until, certificate, evidence) VALUES (4,9,'seller-basics',1767916800000,35,0,NULL,NULL,NULL);
INSERT INTO training_attempt (seq, account, course, at, score, passed, until, certificate, evidence) VALUES (51,23,'seller-basics',1768925417818,54,0,NULL,NULL,NULL);
INSERT INTO training_attempt (seq, account, course, at, score, passed, until, certificate, evidence) VALUES (65,9,'seller-basics',1769148727328,41,0,NULL,NULL,NULL);
INSERT INTO training_attempt (seq, account, course, at, score, passed, until, certificate, evidence) VALUES (108,9,'seller-basics',1769995588884,98,1,20851,108,NULL);
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
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (7,9,1,'misdescribed','general',6,1768024390913,1000,X'9481C32B6D3AC61A4BCF3BF2AD60407313425C66A63CC1A2690490C17FDB0BEF',NULL,NULL,NULL,NULL,NULL,101,1769928246454,'withdrawn','mistaken',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (25,23,1,'fake-trade','serious',12,1768376809428,1000,X'D2C03869CFFADE2C2F9BC1ACA23C60B12B541C9969A7857786A603BD86D4E6D7',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,'closed',7,1768981609428,'rules-exam',NULL,NULL,NULL,NULL,NULL,0,NULL);
CREATE TABLE commitment (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    code TEXT NOT NULL, -- its name in the policy
    periods TEXT NOT NULL, -- JSON: [{"at":taken,"by":fact,"dropped":{"at":ends,"by":fact}}, …]
    days BLOB NOT NULL -- orders and breaches by day; see KeepingBytes.swift
) STRICT;
INSERT INTO commitment (seq, account, code, periods, days) VALUES (59,9,'dispatch-48h','[{"at":1769014721228,"by":59}]',X'03F4BF020100060101140100');
CREATE TABLE promise (
    seq INTEGER PRIMARY KEY,
    open TEXT NOT NULL, -- JSON: [{"by":until,"commitment":its seq,"due":when the clock looks,"step":"dispatch"}, …]
    due INTEGER
) STRICT;
INSERT INTO promise (seq, open, due) VALUES (60,'[]',NULL);
CREATE TABLE breach (
    seq INTEGER PRIMARY KEY,
    in_order INTEGER NOT NULL,
    commitment INTEGER NOT NULL,
    seller INTEGER NOT NULL,
    buyer INTEGER NOT NULL,
    at INTEGER NOT NULL,
    day INTEGER NOT NULL, -- on which the order counts for the commitment
    step TEXT, -- dispatch, delivery: the clock found it; null: a ruling
    promised_by INTEGER,
    due INTEGER,
    reason TEXT,
    officer INTEGER,
    ruling BLOB, -- what stands for the caller's id of the ruling or case
    evidence BLOB,
    currency TEXT,
    minor INTEGER, -- what is owed to the buyer
    excused_seq INTEGER,
    excused INTEGER,
    excuse TEXT -- null: the step was told late
) STRICT;
INSERT INTO breach (seq, in_order, commitment, seller, buyer, at, day, step, promised_by, due, reason, officer, ruling, evidence, currency, minor, excused_seq, excused, excuse) VALUES (74,60,59,9,16,1769273921228,20477,'dispatch',1769187521228,1769273921228,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE carrier (
    seq INTEGER PRIMARY KEY,
    token BLOB NOT NULL,
    dispatched INTEGER NOT NULL,
    days BLOB NOT NULL -- what arrived, by day; see KeepingBytes.swift
) STRICT;
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
    spent INTEGER, -- the millisecond after the last of the sales was made
    due INTEGER,
    defects BLOB NOT NULL -- by day, as variable-length integers
) STRICT;
INSERT INTO standing (account, standing, since, shown, privileges, last_seq, last, window, orders, late, defective, buyers, age, evaluates, guarantee_seq, guaranteed, guarantee, reason, ends, sales, sales_left, spent, due, defects) VALUES (5,1,NULL,1,NULL,48,1768867200000,365,8,1,2,2,19,1771545600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1771545600000,X'05E6BF02020802100208020402');
INSERT INTO standing (account, standing, since, shown, privileges, last_seq, last, window, orders, late, defective, buyers, age, evaluates, guarantee_seq, guaranteed, guarantee, reason, ends, sales, sales_left, spent, due, defects) VALUES (9,1,NULL,2,'badge,early-release,higher-limits',49,1768867200000,365,6,1,1,1,11,1771545600000,102,1769928246454,2,'force-majeure',1771545600000,3,2,NULL,1771545600000,X'02B6BE0202D80102');
INSERT INTO standing (account, standing, since, shown, privileges, last_seq, last, window, orders, late, defective, buyers, age, evaluates, guarantee_seq, guaranteed, guarantee, reason, ends, sales, sales_left, spent, due, defects) VALUES (23,1,NULL,1,NULL,50,1768867200000,365,3,0,0,0,10,1771545600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1771545600000,X'00');
CREATE TABLE defect (
    seq INTEGER PRIMARY KEY,
    seller INTEGER NOT NULL,
    buyer INTEGER NOT NULL,
    newest INTEGER, -- the day of the newest; null: there are none any more
    orders BLOB NOT NULL -- each with the days of what makes it one, as variable-length integers
) STRICT;
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (29,5,16,20467,X'011D02E6BF02');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (32,9,16,20379,X'012002B6BE02');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (38,5,10,20485,X'0126028AC002');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (40,5,4,20483,X'022802EEBF02360286C002');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (61,9,26,NULL,X'00');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (70,5,26,20479,X'015002FEBF02');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (114,9,4,20487,X'0172028EC002');
CREATE TABLE standing_fact (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL
) STRICT;
INSERT INTO standing_fact (seq, account) VALUES (48,5);
INSERT INTO standing_fact (seq, account) VALUES (49,9);
INSERT INTO standing_fact (seq, account) VALUES (50,23);
INSERT INTO standing_fact (seq, account) VALUES (54,23);
INSERT INTO standing_fact (seq, account) VALUES (58,23);
INSERT INTO standing_fact (seq, account) VALUES (102,9);
CREATE TABLE membership (
    account INTEGER PRIMARY KEY,
    first INTEGER NOT NULL,
    points INTEGER NOT NULL,
    tier TEXT, -- null: none
    days BLOB NOT NULL, -- the days whose points have not expired
    months BLOB NOT NULL, -- what orders of the months earned in which some still may
    due INTEGER -- milliseconds: when points next expire
) STRICT;
INSERT INTO membership (account, first, points, tier, days, months, due) VALUES (4,18,130,'gold',X'04EEBF02283C3C042850501428505008282828',X'02F0FB02AC0200022800',1770422400000);
INSERT INTO membership (account, first, points, tier, days, months, due) VALUES (10,5,70,'silver',X'03ECBF02283C3C042828281C282828',X'02F0FB02D40200022800',1770336000000);
INSERT INTO membership (account, first, points, tier, days, months, due) VALUES (16,8,40,'silver',X'02EABF0228141412283C3C',X'01F0FB02B40100',1770249600000);
INSERT INTO membership (account, first, points, tier, days, months, due) VALUES (26,27,150,'gold',X'05F4BF022850500428141402283C3C0428505008283C3C',X'01F0FB02FC0200',1770681600000);
CREATE TABLE membership_entry (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    kind INTEGER NOT NULL, -- 0 earned, 1 granted, 2 taken, 3 expired
    at INTEGER NOT NULL,
    points INTEGER NOT NULL, -- what it adds; below zero: takes away
    trade INTEGER, -- the order that earned them, or whose points were taken back
    cut TEXT, -- what kept an order from earning more
    gross INTEGER, -- what it would have earned; null: just that
    day INTEGER, -- that the points are of
    expires INTEGER,
    reason TEXT,
    due INTEGER, -- of the clock's
    tier TEXT, -- from then on; null: the same as before
    taken INTEGER -- the fact that took points of it back
) STRICT;
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (5,10,0,1767916800000,40,5,NULL,NULL,20462,20482,NULL,NULL,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (8,16,0,1768024390913,30,8,NULL,NULL,20463,20483,NULL,NULL,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (15,10,0,1768048130679,40,15,NULL,NULL,20463,20483,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (18,4,0,1768099127537,30,18,NULL,NULL,20464,20484,NULL,NULL,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (20,10,0,1768246828699,40,20,NULL,NULL,20465,20485,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (22,4,0,1768263385984,10,22,NULL,NULL,20466,20486,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (27,26,0,1768376809428,40,27,NULL,NULL,20467,20487,NULL,NULL,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (29,16,0,1768428203635,20,29,NULL,NULL,20467,20487,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (35,16,0,1768596785552,10,35,NULL,NULL,20469,20489,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (38,10,0,1768632524057,30,38,NULL,NULL,20470,20490,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (40,4,0,1768694585438,10,40,NULL,NULL,20471,20491,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (43,4,0,1768759685687,20,43,NULL,NULL,20471,20491,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (46,10,0,1768782076278,20,46,NULL,NULL,20472,20492,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (52,4,0,1768925417818,40,52,NULL,NULL,20473,20493,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (55,4,0,1768940522418,0,55,'day',10,20473,20493,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (61,26,0,1769014721228,40,61,NULL,NULL,20474,20494,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (66,26,0,1769148727328,10,66,NULL,NULL,20476,20496,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (70,26,0,1769257213178,30,70,NULL,NULL,20477,20497,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (77,16,0,1769370927298,30,77,NULL,NULL,20478,20498,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (80,26,0,1769413344986,20,80,NULL,NULL,20479,20499,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (84,26,0,1769471306022,20,84,NULL,NULL,20479,20499,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (90,10,3,1769749257473,-40,NULL,NULL,NULL,NULL,NULL,NULL,1769644800000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (92,10,3,1769749257473,-40,NULL,NULL,NULL,NULL,NULL,NULL,1769731200000,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (93,16,3,1769749257473,-30,NULL,NULL,NULL,NULL,NULL,NULL,1769731200000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (94,4,0,1769749257473,40,94,NULL,NULL,20483,20503,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (97,26,0,1769782947535,30,97,NULL,NULL,20483,20503,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (99,4,3,1769928246454,-30,NULL,NULL,NULL,NULL,NULL,NULL,1769817600000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (100,10,3,1769928246454,-40,NULL,NULL,NULL,NULL,NULL,NULL,1769904000000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (107,4,3,1769995588884,-10,NULL,NULL,NULL,NULL,NULL,NULL,1769990400000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (109,10,0,1769995588884,20,109,NULL,NULL,20486,20506,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (111,16,3,1770150760316,-20,NULL,NULL,NULL,NULL,NULL,NULL,1770076800000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (112,26,3,1770150760316,-40,NULL,NULL,NULL,NULL,NULL,NULL,1770076800000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (114,4,0,1770150760316,20,114,NULL,NULL,20487,20507,NULL,NULL,NULL,NULL);
CREATE TABLE account_life (
    account INTEGER PRIMARY KEY,
    buyer_closed INTEGER, -- null: it is open
    seller_closed INTEGER, -- null: it is open
    transfers INTEGER NOT NULL,
    transferred INTEGER, -- the last time; null: never
    main INTEGER, -- the account of the same person that it was merged into; null: none
    merged INTEGER,
    members TEXT -- the accounts that were merged into it, separated by commas; null: none
) STRICT;
INSERT INTO account_life (account, buyer_closed, seller_closed, transfers, transferred, main, merged, members) VALUES (4,NULL,NULL,0,NULL,NULL,NULL,'16');
INSERT INTO account_life (account, buyer_closed, seller_closed, transfers, transferred, main, merged, members) VALUES (16,NULL,NULL,0,NULL,4,1768376809428,NULL);
CREATE TABLE account_event (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    at INTEGER NOT NULL,
    role TEXT,
    reason TEXT,
    other INTEGER -- the account that it was merged into or separated from
) STRICT;
INSERT INTO account_event (seq, account, kind, at, role, reason, other) VALUES (26,16,3,1768376809428,NULL,'proven',4);
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
CREATE INDEX commitment_account ON commitment (account, seq);
CREATE INDEX promise_due ON promise (due, seq) WHERE due IS NOT NULL;
CREATE INDEX breach_order ON breach (in_order, seq);
CREATE INDEX breach_seller ON breach (seller, seq);
CREATE UNIQUE INDEX carrier_token ON carrier (token);
CREATE INDEX standing_due ON standing (due, account) WHERE due IS NOT NULL;
CREATE UNIQUE INDEX defect_pair ON defect (seller, buyer);
CREATE INDEX defect_newest ON defect (seller, newest) WHERE newest IS NOT NULL;
CREATE INDEX standing_fact_account ON standing_fact (account, seq);
CREATE INDEX membership_due ON membership (due, account) WHERE due IS NOT NULL;
CREATE INDEX membership_entry_account ON membership_entry (account, seq);
CREATE INDEX account_event_account ON account_event (account, seq);
CREATE INDEX account_event_other ON account_event (other, seq) WHERE other IS NOT NULL;
