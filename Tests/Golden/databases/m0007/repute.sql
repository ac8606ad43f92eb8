PRAGMA application_id = 1380996436;
PRAGMA user_version = 7;
CREATE TABLE fact (
    seq INTEGER PRIMARY KEY,
    line TEXT NOT NULL
) STRICT;
INSERT INTO fact (seq, line) VALUES (1,'{"actor":{"role":"admin","uid":0},"at":1767225600000,"body":{"from":1767225600000,"origin":"repute.invalid/bf9d318d5de0f99db2ffc0e0725fc08d","policy":{"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":1,"zoneMinutes":0}},"kind":"policy.adopted","seq":1,"v":1}');
INSERT INTO fact (seq, line) VALUES (2,'{"actor":{"role":"storefront","uid":1001},"at":1767225600000,"body":{"buyer":"zdd0htWIxQ1s5yhlYJWU+A==","closes":1768521600000,"completedAt":1767225600000,"day":20454,"period":24312,"policy":1,"seller":"wQFEI7no73g3FqXN/h8H/A==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":2,"v":1}');
INSERT INTO fact (seq, line) VALUES (3,'{"actor":{"role":"admin","uid":1000},"at":1767225600000,"body":{"from":1767830400000,"policy":{"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"membership":{"caps":{"categories":{"tea":15},"day":40},"earn":{"EUR":{"per":100,"points":10}},"expiryDays":20,"flat":3,"reasons":{"granted":["goodwill"],"taken":["refund"]},"tiers":[{"from":30,"name":"silver"},{"from":100,"name":"gold"}]},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":2,"zoneMinutes":0}},"kind":"policy.adopted","seq":3,"v":1}');
INSERT INTO fact (seq, line) VALUES (4,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"amount":{"currency":"EUR","minor":434},"buyer":"lOwuk3V2eg4R5Dz/bMcA9A==","closes":1769212800000,"completedAt":1767916800000,"day":20462,"deliveredAt":1767916800000,"items":[{"item":"UrssJBat+BHvpsdcIu0dCg=="}],"late":1,"member":{"expires":20482,"points":40,"tier":"silver"},"period":24312,"policy":3,"promisedBy":1767830400000,"seller":"7vYsdcyIHKC42Jxvy1PFlA==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":4,"v":1}');
INSERT INTO fact (seq, line) VALUES (5,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"by":"buyer","clock":1769212800000,"commitment":"zNQGowp7Q2ot81/p2lOEpIDx22lN+faobDzNcljEjvA=","order":4},"kind":"rating.sealed","seq":5,"v":1}');
INSERT INTO fact (seq, line) VALUES (6,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"by":"seller","day":20462,"effects":[{"details":1,"points":1,"rating":5,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":6,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":1,"service":4},"rating":5,"salt":"0RzBOasKUvaPokQygleZOX0tVwPa6iUnRYGITnz6laA=","value":"positive"}],"order":4,"value":"positive"},"kind":"rating.shown","seq":6,"v":1}');
INSERT INTO fact (seq, line) VALUES (7,'{"actor":{"role":"storefront","uid":1001},"at":1768052093772,"body":{"amount":{"currency":"EUR","minor":234},"buyer":"zdd0htWIxQ1s5yhlYJWU+A==","closes":1769348093772,"completedAt":1768052093772,"day":20463,"deliveredAt":1768052093772,"items":[{"item":"UrssJBat+BHvpsdcIu0dCg=="}],"late":1,"member":{"expires":20483,"points":20},"period":24312,"policy":3,"promisedBy":1767965693772,"seller":"wQFEI7no73g3FqXN/h8H/A=="},"kind":"order.completed","seq":7,"v":1}');
INSERT INTO fact (seq, line) VALUES (8,'{"actor":{"role":"storefront","uid":1001},"at":1768052093772,"body":{"by":"buyer","clock":1769348093772,"commitment":"18RTsQZVJ94HZqTvnhs0F6dQ+CTsQpL4rCk0rEuD9qc=","order":7},"kind":"rating.sealed","seq":8,"v":1}');
INSERT INTO fact (seq, line) VALUES (9,'{"actor":{"role":"storefront","uid":1001},"at":1768052093772,"body":{"by":"seller","day":20463,"effects":[{"details":1,"points":1,"rating":8,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":9,"scored":1,"why":"counted"}],"opens":[{"details":{"item":5,"logistics":3},"rating":8,"salt":"KC+rtzWlLasCcJ6WL1AMj+aFMxn2KTr4RUcqn1MvTPU=","value":"positive"}],"order":7,"value":"neutral"},"kind":"rating.shown","seq":9,"v":1}');
INSERT INTO fact (seq, line) VALUES (10,'{"actor":{"role":"storefront","uid":1001},"at":1768182794567,"body":{"amount":{"currency":"EUR","minor":447},"buyer":"5PxgM8hRK3qcUgcPqbYeww==","closes":1769478794567,"completedAt":1768182794567,"day":20465,"deliveredAt":1768182794567,"late":1,"member":{"expires":20485,"points":40,"tier":"silver"},"period":24312,"policy":3,"promisedBy":1768096394567,"seller":"a9gcfgVGnesVjRckGT7fZw==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":10,"v":1}');
INSERT INTO fact (seq, line) VALUES (11,'{"actor":{"role":"storefront","uid":1001},"at":1768182794567,"body":{"by":"seller","clock":1769478794567,"commitment":"CFiF2WCpmCB7K9cuSOJbMgImIquAEcJy5mhyXnJ1SWE=","order":10},"kind":"rating.sealed","seq":11,"v":1}');
INSERT INTO fact (seq, line) VALUES (12,'{"actor":{"role":"admin","uid":1000},"at":1768219680264,"body":{"account":"7vYsdcyIHKC42Jxvy1PFlA==","code":"counterfeit-sold","measures":["closed"],"officer":1000,"party":"seller","points":12,"statement":"CsLts2uH3rklb+uV+Ls6SaqWOLI/ND/a/om0zfQg8g4=","sum":12,"tally":"counterfeit","terms":{"days":7,"ends":1768824480264,"exam":"rules-exam","measures":["closed"],"points":12}},"kind":"sanction.recorded","seq":12,"v":1}');
INSERT INTO fact (seq, line) VALUES (13,'{"actor":{"role":"storefront","uid":1001},"at":1768219680264,"body":{"amount":{"currency":"EUR","minor":121},"buyer":"5PxgM8hRK3qcUgcPqbYeww==","closes":1769515680264,"completedAt":1768219680264,"day":20465,"deliveredAt":1768219680264,"items":[{"item":"UrssJBat+BHvpsdcIu0dCg=="}],"late":1,"member":{"cut":"day","expires":20485,"gross":10,"points":0},"period":24312,"policy":3,"promisedBy":1768133280264,"seller":"wQFEI7no73g3FqXN/h8H/A=="},"kind":"order.completed","seq":13,"v":1}');
INSERT INTO fact (seq, line) VALUES (14,'{"actor":{"role":"storefront","uid":1001},"at":1768219680264,"body":{"by":"buyer","clock":1769515680264,"commitment":"4ZRCG4+fgS5Thliau+E7MMTXCf61OCPVR4n33spNXhQ=","order":13},"kind":"rating.sealed","seq":14,"v":1}');
INSERT INTO fact (seq, line) VALUES (15,'{"actor":{"role":"storefront","uid":1001},"at":1768219680264,"body":{"by":"seller","day":20465,"effects":[{"details":1,"points":-1,"rating":14,"scored":1,"standing":{"negative":20465},"why":"counted"},{"details":0,"points":1,"rating":15,"scored":1,"why":"counted"}],"opens":[{"details":{"item":4,"logistics":3,"service":4},"rating":14,"salt":"xPQcgxJlWZFUwXq1pqu6V6l99Ep+nIT+fB7MZYzaoiE=","value":"negative"}],"order":13,"value":"positive"},"kind":"rating.shown","seq":15,"v":1}');
INSERT INTO fact (seq, line) VALUES (16,'{"actor":{"role":"storefront","uid":1001},"at":1768267361834,"body":{"amount":{"currency":"EUR","minor":273},"buyer":"zdd0htWIxQ1s5yhlYJWU+A==","closes":1769563361834,"completedAt":1768267361834,"day":20466,"deliveredAt":1768267361834,"member":{"expires":20486,"points":20,"tier":"silver"},"period":24312,"policy":3,"seller":"7vYsdcyIHKC42Jxvy1PFlA=="},"kind":"order.completed","seq":16,"v":1}');
INSERT INTO fact (seq, line) VALUES (17,'{"actor":{"role":"storefront","uid":1001},"at":1768267361834,"body":{"by":"buyer","clock":1769563361834,"commitment":"unh0RyojNDW2Z/KGOwNF1TZe2ze/z2I2UmmbfyJkQXE=","order":16},"kind":"rating.sealed","seq":17,"v":1}');
INSERT INTO fact (seq, line) VALUES (18,'{"actor":{"role":"storefront","uid":1001},"at":1768267361834,"body":{"day":20466,"order":7,"rating":9},"kind":"rating.revision-requested","seq":18,"v":1}');
INSERT INTO fact (seq, line) VALUES (19,'{"actor":{"role":"storefront","uid":1001},"at":1768404746622,"body":{"amount":{"currency":"EUR","minor":191},"buyer":"5PxgM8hRK3qcUgcPqbYeww==","closes":1769700746622,"completedAt":1768404746622,"day":20467,"deliveredAt":1768404746622,"member":{"expires":20487,"points":10},"period":24312,"policy":3,"seller":"wQFEI7no73g3FqXN/h8H/A=="},"kind":"order.completed","seq":19,"v":1}');
INSERT INTO fact (seq, line) VALUES (20,'{"actor":{"role":"storefront","uid":1001},"at":1768404746622,"body":{"by":"buyer","clock":1769700746622,"commitment":"y1isUu/fHsny5PjWWNL7jTGi3Qc2CeEc0omXHti8KcA=","order":19},"kind":"rating.sealed","seq":20,"v":1}');
INSERT INTO fact (seq, line) VALUES (21,'{"actor":{"role":"storefront","uid":1001},"at":1768404746622,"body":{"by":"seller","day":20467,"effects":[{"details":0,"points":0,"rating":20,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":21,"scored":1,"why":"counted"}],"opens":[{"rating":20,"salt":"yIELjipyk0+0LSaE8j38szLInU5Cyx0JO1pAuDIi+8w=","value":"neutral"}],"order":19,"value":"negative"},"kind":"rating.shown","seq":21,"v":1}');
INSERT INTO fact (seq, line) VALUES (22,'{"actor":{"role":"arbitrator","uid":7},"at":1768404746622,"body":{"effects":[{"details":0,"points":0,"rating":5,"scored":0,"why":"unscored"}],"order":4,"rating":5,"reason":"fake"},"kind":"rating.unscored","seq":22,"v":1}');
INSERT INTO fact (seq, line) VALUES (23,'{"actor":{"role":"admin","uid":1000},"at":1768509607023,"body":{"amount":{"currency":"EUR","minor":197},"buyer":"CZb5uThsw4hqT0iUfKYJlg==","closes":1760647207023,"completedAt":1759351207023,"day":20362,"items":[{"item":"UrssJBat+BHvpsdcIu0dCg=="}],"origin":"elsewhere","period":24309,"policy":1,"promisedBy":1768423207023,"seller":"a9gcfgVGnesVjRckGT7fZw=="},"kind":"order.completed","seq":23,"v":1}');
INSERT INTO fact (seq, line) VALUES (24,'{"actor":{"role":"storefront","uid":1001},"at":1768509607023,"body":{"amount":{"currency":"EUR","minor":109},"buyer":"zdd0htWIxQ1s5yhlYJWU+A==","closes":1769805607023,"completedAt":1768509607023,"day":20468,"deliveredAt":1768509607023,"items":[{"item":"UrssJBat+BHvpsdcIu0dCg=="}],"late":1,"member":{"expires":20488,"points":10},"period":24312,"policy":3,"promisedBy":1768423207023,"seller":"wQFEI7no73g3FqXN/h8H/A=="},"kind":"order.completed","seq":24,"v":1}');
INSERT INTO fact (seq, line) VALUES (25,'{"actor":{"role":"storefront","uid":1001},"at":1768509607023,"body":{"by":"buyer","clock":1769805607023,"commitment":"OTPhkK3KiDFQVl93Ufe4ufoPSFHd3bpcQFMXW3FbKQw=","order":24},"kind":"rating.sealed","seq":25,"v":1}');
INSERT INTO fact (seq, line) VALUES (26,'{"actor":{"role":"storefront","uid":1001},"at":1768509607023,"body":{"by":"seller","day":20468,"effects":[{"details":0,"points":0,"rating":25,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":26,"scored":1,"why":"counted"}],"opens":[{"rating":25,"salt":"6bFrZknjz6XpBfu+Wzhl/JOw3es2U0IT2tMJj8J2AoM=","value":"neutral"}],"order":24,"value":"positive"},"kind":"rating.shown","seq":26,"v":1}');
INSERT INTO fact (seq, line) VALUES (27,'{"actor":{"role":"admin","uid":1000},"at":1768607784813,"body":{"amount":{"currency":"EUR","minor":52},"buyer":"5PxgM8hRK3qcUgcPqbYeww==","closes":1757894184813,"completedAt":1756598184813,"day":20330,"origin":"elsewhere","period":24307,"policy":1,"promisedBy":1768521384813,"seller":"7vYsdcyIHKC42Jxvy1PFlA=="},"kind":"order.completed","seq":27,"v":1}');
INSERT INTO fact (seq, line) VALUES (28,'{"actor":{"role":"storefront","uid":1001},"at":1768607784813,"body":{"amount":{"currency":"EUR","minor":190},"buyer":"CZb5uThsw4hqT0iUfKYJlg==","closes":1769903784813,"completedAt":1768607784813,"day":20469,"deliveredAt":1768607784813,"member":{"expires":20489,"points":10},"period":24312,"policy":3,"seller":"wQFEI7no73g3FqXN/h8H/A=="},"kind":"order.completed","seq":28,"v":1}');
INSERT INTO fact (seq, line) VALUES (29,'{"actor":{"role":"storefront","uid":1001},"at":1768607784813,"body":{"by":"buyer","clock":1769903784813,"commitment":"1jJmf5qM+ozLgnK4FsIlJR6orayeqWBsKbpZtmOkHZA=","order":28},"kind":"rating.sealed","seq":29,"v":1}');
INSERT INTO fact (seq, line) VALUES (30,'{"actor":{"role":"storefront","uid":1001},"at":1768607784813,"body":{"by":"seller","day":20469,"effects":[{"details":1,"points":-1,"rating":29,"scored":1,"standing":{"negative":20469},"why":"counted"},{"details":0,"points":1,"rating":30,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":3},"rating":29,"salt":"hDg2BmJ4JMckxia8fiTcoV/X5snK+cqzSO+0/sEMJy4=","value":"negative"}],"order":28,"value":"positive"},"kind":"rating.shown","seq":30,"v":1}');
INSERT INTO fact (seq, line) VALUES (31,'{"actor":{"role":"admin","uid":1000},"at":1768718772403,"body":{"amount":{"currency":"EUR","minor":442},"buyer":"lOwuk3V2eg4R5Dz/bMcA9A==","closes":1752561972403,"completedAt":1751265972403,"day":20269,"items":[{"item":"UrssJBat+BHvpsdcIu0dCg=="}],"origin":"elsewhere","period":24305,"policy":1,"seller":"wQFEI7no73g3FqXN/h8H/A=="},"kind":"order.completed","seq":31,"v":1}');
INSERT INTO fact (seq, line) VALUES (32,'{"actor":{"role":"admin","uid":1000},"at":1768718772403,"body":{"by":"buyer","day":20273,"details":{"logistics":2,"service":1},"due":1751621391488,"effects":[{"details":1,"points":0,"rating":32,"scored":1,"why":"counted"}],"order":31,"origin":"elsewhere","submittedAt":1751621391488,"value":"neutral"},"kind":"rating.shown","seq":32,"v":1}');
INSERT INTO fact (seq, line) VALUES (33,'{"actor":{"role":"storefront","uid":1001},"at":1768718772403,"body":{"amount":{"currency":"EUR","minor":221},"buyer":"lOwuk3V2eg4R5Dz/bMcA9A==","closes":1770014772403,"completedAt":1768718772403,"day":20471,"deliveredAt":1768718772403,"items":[{"item":"UrssJBat+BHvpsdcIu0dCg=="}],"member":{"expires":20491,"points":20},"period":24312,"policy":3,"seller":"a9gcfgVGnesVjRckGT7fZw=="},"kind":"order.completed","seq":33,"v":1}');
INSERT INTO fact (seq, line) VALUES (34,'{"actor":{"role":"storefront","uid":1001},"at":1768718772403,"body":{"by":"seller","clock":1770014772403,"commitment":"Aclsu9jyiWLto5DJtv7IQKDZBWeCLlPVspm5+98UaGQ=","order":33},"kind":"rating.sealed","seq":34,"v":1}');
INSERT INTO fact (seq, line) VALUES (35,'{"actor":{"role":"storefront","uid":1001},"at":1768850757060,"body":{"amount":{"currency":"EUR","minor":290},"buyer":"5PxgM8hRK3qcUgcPqbYeww==","closes":1770146757060,"completedAt":1768850757060,"day":20472,"deliveredAt":1768850757060,"member":{"expires":20492,"points":20},"period":24312,"policy":3,"seller":"a9gcfgVGnesVjRckGT7fZw=="},"kind":"order.completed","seq":35,"v":1}');
INSERT INTO fact (seq, line) VALUES (36,'{"actor":{"role":"storefront","uid":1001},"at":1768850757060,"body":{"by":"buyer","clock":1770146757060,"commitment":"Y1fTKpQ0WXKMIB+GSvl8H270NyQIBFy1YuOpGFjVGsE=","order":35},"kind":"rating.sealed","seq":36,"v":1}');
INSERT INTO fact (seq, line) VALUES (37,'{"actor":{"role":"storefront","uid":1001},"at":1768850757060,"body":{"effects":[{"details":0,"points":0,"rating":20,"scored":0,"why":"withdrawn"}],"order":19,"rating":20,"withdrawn":1},"kind":"rating.revised","seq":37,"v":1}');
INSERT INTO fact (seq, line) VALUES (38,'{"actor":{"role":"clock","uid":0},"at":1768891423575,"body":{"account":"wQFEI7no73g3FqXN/h8H/A==","after":"standard","age":19,"before":"standard","buyers":2,"defects":2,"due":1768867200000,"late":3,"orders":7,"window":365},"kind":"standing.evaluated","seq":38,"v":1}');
INSERT INTO fact (seq, line) VALUES (39,'{"actor":{"role":"clock","uid":0},"at":1768891423575,"body":{"account":"7vYsdcyIHKC42Jxvy1PFlA==","after":"standard","age":11,"before":"standard","buyers":0,"defects":0,"due":1768867200000,"late":1,"orders":3,"window":365},"kind":"standing.evaluated","seq":39,"v":1}');
INSERT INTO fact (seq, line) VALUES (40,'{"actor":{"role":"clock","uid":0},"at":1768891423575,"body":{"account":"a9gcfgVGnesVjRckGT7fZw==","after":"standard","age":8,"before":"standard","buyers":0,"defects":0,"due":1768867200000,"late":1,"orders":4,"window":365},"kind":"standing.evaluated","seq":40,"v":1}');
INSERT INTO fact (seq, line) VALUES (41,'{"actor":{"role":"storefront","uid":1001},"at":1768891423575,"body":{"account":"wQFEI7no73g3FqXN/h8H/A==","code":"dispatch-48h"},"kind":"commitment.taken","seq":41,"v":1}');
INSERT INTO fact (seq, line) VALUES (42,'{"actor":{"role":"storefront","uid":1001},"at":1768891423575,"body":{"buyer":"zdd0htWIxQ1s5yhlYJWU+A==","createdAt":1768891423575,"promises":[{"by":1769064223575,"commitment":41,"due":1769150623575,"step":"dispatch"}],"seller":"wQFEI7no73g3FqXN/h8H/A=="},"kind":"order.opened","seq":42,"v":1}');
INSERT INTO fact (seq, line) VALUES (43,'{"actor":{"role":"admin","uid":1000},"at":1768891423575,"body":{"account":"wQFEI7no73g3FqXN/h8H/A==","ends":1769904000000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":2,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":43,"v":1}');
INSERT INTO fact (seq, line) VALUES (44,'{"actor":{"role":"storefront","uid":1001},"at":1768891423575,"body":{"amount":{"currency":"EUR","minor":284},"buyer":"5PxgM8hRK3qcUgcPqbYeww==","closes":1770187423575,"commitments":[41],"completedAt":1768891423575,"day":20473,"deliveredAt":1768891423575,"items":[{"item":"UrssJBat+BHvpsdcIu0dCg=="}],"member":{"expires":20493,"points":20},"period":24312,"policy":3,"seller":"wQFEI7no73g3FqXN/h8H/A==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":44,"v":1}');
INSERT INTO fact (seq, line) VALUES (45,'{"actor":{"role":"storefront","uid":1001},"at":1768891423575,"body":{"by":"seller","clock":1770187423575,"commitment":"K1s8smoj/TVRPJsOQ6GfRS27Xcpoxb0KhHBS5+wJMKE=","order":44},"kind":"rating.sealed","seq":45,"v":1}');
INSERT INTO fact (seq, line) VALUES (46,'{"actor":{"role":"storefront","uid":1001},"at":1769010255492,"body":{"amount":{"currency":"EUR","minor":54},"buyer":"CZb5uThsw4hqT0iUfKYJlg==","closes":1770306255492,"completedAt":1769010255492,"day":20474,"deliveredAt":1769010255492,"items":[{"item":"UrssJBat+BHvpsdcIu0dCg=="}],"late":1,"period":24312,"policy":3,"promisedBy":1768923855492,"seller":"a9gcfgVGnesVjRckGT7fZw==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":46,"v":1}');
INSERT INTO fact (seq, line) VALUES (47,'{"actor":{"role":"storefront","uid":1001},"at":1769010255492,"body":{"by":"buyer","clock":1770306255492,"commitment":"kPXE7VrHQGH+1W37jiArcnYRV0t6MA4pXfNV2+je7wI=","order":46},"kind":"rating.sealed","seq":47,"v":1}');
INSERT INTO fact (seq, line) VALUES (48,'{"actor":{"role":"storefront","uid":1001},"at":1769010255492,"body":{"by":"seller","day":20474,"effects":[{"details":0,"points":0,"rating":47,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":48,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":1,"logistics":2,"service":5},"rating":47,"salt":"iDQ0hJi80Vf6qCWlA+puaSaXS0f2MKIHnV2DBhbo/H4=","value":"positive"}],"order":46,"value":"negative"},"kind":"rating.shown","seq":48,"v":1}');
INSERT INTO fact (seq, line) VALUES (49,'{"actor":{"role":"storefront","uid":1001},"at":1769010255492,"body":{"day":20474,"order":28,"rating":29},"kind":"rating.revision-requested","seq":49,"v":1}');
INSERT INTO fact (seq, line) VALUES (50,'{"actor":{"role":"storefront","uid":1001},"at":1769115316241,"body":{"amount":{"currency":"EUR","minor":56},"buyer":"zdd0htWIxQ1s5yhlYJWU+A==","closes":1770411316241,"completedAt":1769115316241,"day":20475,"deliveredAt":1769115316241,"period":24312,"policy":3,"seller":"a9gcfgVGnesVjRckGT7fZw=="},"kind":"order.completed","seq":50,"v":1}');
INSERT INTO fact (seq, line) VALUES (51,'{"actor":{"role":"storefront","uid":1001},"at":1769115316241,"body":{"by":"buyer","clock":1770411316241,"commitment":"Mhk6+DOZayPcSMRnYGKaYSlobnn1UNa+fmYolnJFkt4=","order":50},"kind":"rating.sealed","seq":51,"v":1}');
INSERT INTO fact (seq, line) VALUES (52,'{"actor":{"role":"storefront","uid":1001},"at":1769115316241,"body":{"by":"seller","day":20475,"effects":[{"details":0,"points":0,"rating":51,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":52,"scored":0,"why":"minimum"}],"opens":[{"details":{"logistics":2,"service":4},"rating":51,"salt":"R0tJghX2Limc8ScBn1FYRR4P2t5fksa94aKvP0BrsGk=","value":"positive"}],"order":50,"value":"positive"},"kind":"rating.shown","seq":52,"v":1}');
INSERT INTO fact (seq, line) VALUES (53,'{"actor":{"role":"clock","uid":0},"at":1769182273627,"body":{"by":1769064223575,"commitment":41,"counts":1,"day":20476,"due":1769150623575,"order":42,"step":"dispatch"},"kind":"commitment.breached","seq":53,"v":1}');
INSERT INTO fact (seq, line) VALUES (54,'{"actor":{"role":"storefront","uid":1001},"at":1769182273627,"body":{"amount":{"currency":"EUR","minor":430},"buyer":"zdd0htWIxQ1s5yhlYJWU+A==","closes":1770478273627,"completedAt":1769182273627,"day":20476,"deliveredAt":1769182273627,"member":{"expires":20496,"points":40},"period":24312,"policy":3,"seller":"7vYsdcyIHKC42Jxvy1PFlA==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":54,"v":1}');
INSERT INTO fact (seq, line) VALUES (55,'{"actor":{"role":"storefront","uid":1001},"at":1769182273627,"body":{"by":"buyer","clock":1770478273627,"commitment":"MgXtj3ZrtDzgtOGwRNw4PSMBeJR1gdBC4Aef6Fljwz8=","order":54},"kind":"rating.sealed","seq":55,"v":1}');
INSERT INTO fact (seq, line) VALUES (56,'{"actor":{"role":"storefront","uid":1001},"at":1769182273627,"body":{"by":"seller","day":20476,"effects":[{"details":0,"points":1,"rating":55,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":56,"scored":1,"why":"counted"}],"opens":[{"rating":55,"salt":"SYDEUv7XKfVK+MMRlkwxJzusd0xB5FaPt+hXY1WWwFk=","value":"positive"}],"order":54,"value":"negative"},"kind":"rating.shown","seq":56,"v":1}');
INSERT INTO fact (seq, line) VALUES (57,'{"actor":{"role":"storefront","uid":1001},"at":1769182273627,"body":{"effects":[{"details":1,"points":1,"rating":29,"scored":1,"standing":{"gone":["negative"]},"why":"counted"}],"order":28,"rating":29,"value":"positive"},"kind":"rating.revised","seq":57,"v":1}');
INSERT INTO fact (seq, line) VALUES (58,'{"actor":{"role":"storefront","uid":1001},"at":1769274498783,"body":{"amount":{"currency":"EUR","minor":485},"buyer":"5PxgM8hRK3qcUgcPqbYeww==","closes":1770570498783,"completedAt":1769274498783,"day":20477,"deliveredAt":1769274498783,"items":[{"item":"UrssJBat+BHvpsdcIu0dCg=="}],"member":{"expires":20497,"points":40,"tier":"gold"},"period":24312,"policy":3,"seller":"7vYsdcyIHKC42Jxvy1PFlA=="},"kind":"order.completed","seq":58,"v":1}');
INSERT INTO fact (seq, line) VALUES (59,'{"actor":{"role":"storefront","uid":1001},"at":1769274498783,"body":{"by":"buyer","clock":1770570498783,"commitment":"QRK2HCjo5JCimyJXuWeOfUdZxtF8jB67Bduw7s6WZdo=","order":58},"kind":"rating.sealed","seq":59,"v":1}');
INSERT INTO fact (seq, line) VALUES (60,'{"actor":{"role":"storefront","uid":1001},"at":1769408932827,"body":{"amount":{"currency":"EUR","minor":335},"buyer":"zdd0htWIxQ1s5yhlYJWU+A==","closes":1770704932827,"commitments":[41],"completedAt":1769408932827,"day":20479,"deliveredAt":1769408932827,"member":{"expires":20499,"points":30,"tier":"gold"},"period":24312,"policy":3,"seller":"wQFEI7no73g3FqXN/h8H/A=="},"kind":"order.completed","seq":60,"v":1}');
INSERT INTO fact (seq, line) VALUES (61,'{"actor":{"role":"storefront","uid":1001},"at":1769408932827,"body":{"by":"buyer","clock":1770704932827,"commitment":"hncFgpyPcRtS6t1be+q0K4HABijQBIfC52llRmkNoDY=","order":60},"kind":"rating.sealed","seq":61,"v":1}');
INSERT INTO fact (seq, line) VALUES (62,'{"actor":{"role":"storefront","uid":1001},"at":1769408932827,"body":{"by":"seller","day":20479,"effects":[{"details":1,"points":-1,"rating":61,"scored":1,"standing":{"negative":20479},"why":"counted"},{"details":0,"points":1,"rating":62,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"logistics":1,"service":2},"rating":61,"salt":"FeEoZYePo1WqLujrzJNREgkdiZlpqv+X9qVn+zidEHI=","value":"negative"}],"order":60,"value":"positive"},"kind":"rating.shown","seq":62,"v":1}');
INSERT INTO fact (seq, line) VALUES (63,'{"actor":{"role":"clock","uid":0},"at":1769514398555,"body":{"account":"wQFEI7no73g3FqXN/h8H/A==","due":1769408932828,"shown":"standard","why":"sales","withdrawn":["badge","early-release","higher-limits"]},"kind":"standing.guarantee-ended","seq":63,"v":1}');
INSERT INTO fact (seq, line) VALUES (64,'{"actor":{"role":"clock","uid":0},"at":1769514398555,"body":{"day":20480,"due":1769478794567,"effects":[{"details":0,"points":1,"rating":11,"scored":1,"why":"counted"}],"opens":[{"rating":11,"salt":"vdpAuxLdYsO3+jVn7eXg5uufOeB0EfhGIXP/Qa12FkY=","value":"positive"}],"order":10},"kind":"rating.revealed","seq":64,"v":1}');
INSERT INTO fact (seq, line) VALUES (65,'{"actor":{"role":"storefront","uid":1001},"at":1769514398555,"body":{"amount":{"currency":"EUR","minor":325},"buyer":"zdd0htWIxQ1s5yhlYJWU+A==","closes":1770810398555,"completedAt":1769514398555,"day":20480,"deliveredAt":1769514398555,"items":[{"item":"UrssJBat+BHvpsdcIu0dCg=="}],"late":1,"member":{"expires":20500,"points":30},"period":24312,"policy":3,"promisedBy":1769427998555,"seller":"7vYsdcyIHKC42Jxvy1PFlA=="},"kind":"order.completed","seq":65,"v":1}');
INSERT INTO fact (seq, line) VALUES (66,'{"actor":{"role":"arbitrator","uid":7},"at":1769514398555,"body":{"effects":[{"details":1,"points":1,"rating":5,"scored":1,"why":"counted"}],"order":4,"rating":5,"reason":"appeal","unscored":22},"kind":"rating.restored","seq":66,"v":1}');
INSERT INTO fact (seq, line) VALUES (67,'{"actor":{"role":"clock","uid":0},"at":1769661351653,"body":{"day":20481,"due":1769563361834,"effects":[{"details":1,"points":0,"rating":17,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"service":2},"rating":17,"salt":"8c6YmU2wEdXgiA8IVLZvbGbGLnFEXoYp61FGfGmmbfg=","value":"neutral"}],"order":16},"kind":"rating.revealed","seq":67,"v":1}');
INSERT INTO fact (seq, line) VALUES (68,'{"actor":{"role":"clock","uid":0},"at":1769661351653,"body":{"days":[20462],"due":1769644800000,"membership":4,"points":40,"tier":"none"},"kind":"membership.expired","seq":68,"v":1}');
INSERT INTO fact (seq, line) VALUES (69,'{"actor":{"role":"storefront","uid":1001},"at":1769661351653,"body":{"amount":{"currency":"EUR","minor":231},"buyer":"CZb5uThsw4hqT0iUfKYJlg==","closes":1770957351653,"commitments":[41],"completedAt":1769661351653,"day":20482,"deliveredAt":1769661351653,"member":{"expires":20502,"points":20,"tier":"silver"},"period":24312,"policy":3,"seller":"wQFEI7no73g3FqXN/h8H/A=="},"kind":"order.completed","seq":69,"v":1}');
INSERT INTO fact (seq, line) VALUES (70,'{"actor":{"role":"storefront","uid":1001},"at":1769661351653,"body":{"by":"buyer","clock":1770957351653,"commitment":"MO5oXsTQSYwhQ2v6UfNUSCHaA9+HD+mKgtPt+IJYZF8=","order":69},"kind":"rating.sealed","seq":70,"v":1}');
INSERT INTO fact (seq, line) VALUES (71,'{"actor":{"role":"storefront","uid":1001},"at":1769661351653,"body":{"by":"seller","day":20482,"effects":[{"details":0,"points":1,"rating":70,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":71,"scored":1,"why":"counted"}],"opens":[{"rating":70,"salt":"jEH75SMqXG00NxF2RuVBfg0ANPHyaHjhcn7mI6LISrU=","value":"positive"}],"order":69,"value":"negative"},"kind":"rating.shown","seq":71,"v":1}');
INSERT INTO fact (seq, line) VALUES (72,'{"actor":{"role":"arbitrator","uid":7},"at":1769661351653,"body":{"effects":[{"details":0,"points":0,"rating":71,"scored":0,"why":"unscored"}],"order":69,"rating":71,"reason":"fake"},"kind":"rating.unscored","seq":72,"v":1}');
INSERT INTO fact (seq, line) VALUES (73,'{"actor":{"role":"clock","uid":0},"at":1769813318620,"body":{"days":[20463],"due":1769731200000,"membership":7,"points":20},"kind":"membership.expired","seq":73,"v":1}');
INSERT INTO fact (seq, line) VALUES (74,'{"actor":{"role":"storefront","uid":1001},"at":1769813318620,"body":{"account":"a9gcfgVGnesVjRckGT7fZw==","code":"dispatch-48h"},"kind":"commitment.taken","seq":74,"v":1}');
INSERT INTO fact (seq, line) VALUES (75,'{"actor":{"role":"storefront","uid":1001},"at":1769813318620,"body":{"buyer":"5PxgM8hRK3qcUgcPqbYeww==","createdAt":1769813318620,"promises":[{"by":1769986118620,"commitment":74,"due":1770072518620,"step":"dispatch"}],"seller":"a9gcfgVGnesVjRckGT7fZw=="},"kind":"order.opened","seq":75,"v":1}');
INSERT INTO fact (seq, line) VALUES (76,'{"actor":{"role":"storefront","uid":1001},"at":1769813318620,"body":{"carrier":"nOmmZeqpobTTlzb+Iqm+pA==","dispatchedAt":1769813318620,"kept":[74],"order":75},"kind":"order.dispatched","seq":76,"v":1}');
INSERT INTO fact (seq, line) VALUES (77,'{"actor":{"role":"storefront","uid":1001},"at":1769813318620,"body":{"carried":{"day":20483,"hours":0},"deliveredAt":1769813318620,"order":75},"kind":"order.delivered","seq":77,"v":1}');
INSERT INTO fact (seq, line) VALUES (78,'{"actor":{"role":"storefront","uid":1001},"at":1769813318620,"body":{"amount":{"currency":"EUR","minor":318},"buyer":"5PxgM8hRK3qcUgcPqbYeww==","closes":1771109318620,"commitments":[41],"completedAt":1769813318620,"day":20483,"deliveredAt":1769813318620,"member":{"expires":20503,"points":30},"period":24312,"policy":3,"seller":"wQFEI7no73g3FqXN/h8H/A=="},"kind":"order.completed","seq":78,"v":1}');
INSERT INTO fact (seq, line) VALUES (79,'{"actor":{"role":"storefront","uid":1001},"at":1769813318620,"body":{"by":"buyer","clock":1771109318620,"commitment":"1jfcQsI44T/0BN3tgoAeFg8qwTfCWJSumo90ZiEJEcc=","order":78},"kind":"rating.sealed","seq":79,"v":1}');
INSERT INTO fact (seq, line) VALUES (80,'{"actor":{"role":"storefront","uid":1001},"at":1769813318620,"body":{"by":"seller","day":20483,"effects":[{"details":0,"points":1,"rating":79,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":80,"scored":1,"why":"counted"}],"opens":[{"rating":79,"salt":"VPzTJIEzCN532wZoCtuSdvEXiwfV7xrTq1kIaogu0gc=","value":"positive"}],"order":78,"value":"neutral"},"kind":"rating.shown","seq":80,"v":1}');
INSERT INTO fact (seq, line) VALUES (81,'{"actor":{"role":"clock","uid":0},"at":1769973961693,"body":{"days":[20465],"due":1769904000000,"membership":10,"points":40},"kind":"membership.expired","seq":81,"v":1}');
INSERT INTO fact (seq, line) VALUES (82,'{"actor":{"role":"admin","uid":1000},"at":1769973961693,"body":{"account":"7vYsdcyIHKC42Jxvy1PFlA==","code":"late-dispatch","officer":1000,"party":"seller","points":3,"statement":"MSzG/0rldraWvTF1EFESJJFhi8zhJ721OQ9YGW4+Zl4=","sum":3,"tally":"general"},"kind":"sanction.recorded","seq":82,"v":1}');
INSERT INTO fact (seq, line) VALUES (83,'{"actor":{"role":"storefront","uid":1001},"at":1769973961693,"body":{"amount":{"currency":"EUR","minor":170},"buyer":"CZb5uThsw4hqT0iUfKYJlg==","closes":1771269961693,"commitments":[41],"completedAt":1769973961693,"day":20485,"deliveredAt":1769973961693,"member":{"expires":20505,"points":10},"period":24313,"policy":3,"seller":"wQFEI7no73g3FqXN/h8H/A=="},"kind":"order.completed","seq":83,"v":1}');
INSERT INTO fact (seq, line) VALUES (84,'{"actor":{"role":"storefront","uid":1001},"at":1769973961693,"body":{"by":"seller","clock":1771269961693,"commitment":"swX77/pF+nGLutmFfCXDshBYgP5QLpDwN+8o/INFhfI=","order":83},"kind":"rating.sealed","seq":84,"v":1}');
INSERT INTO fact (seq, line) VALUES (85,'{"actor":{"role":"clock","uid":0},"at":1770143986689,"body":{"days":[20466],"due":1769990400000,"membership":7,"points":20},"kind":"membership.expired","seq":85,"v":1}');
INSERT INTO fact (seq, line) VALUES (86,'{"actor":{"role":"clock","uid":0},"at":1770143986689,"body":{"day":20486,"due":1770014772403,"effects":[{"details":0,"points":1,"rating":34,"scored":1,"why":"counted"}],"opens":[{"rating":34,"salt":"NH2qTCdUKHbul9xtx4ymETFBVouyuIM6lBnK25fx3Mg=","value":"positive"}],"order":33},"kind":"rating.revealed","seq":86,"v":1}');
INSERT INTO fact (seq, line) VALUES (87,'{"actor":{"role":"clock","uid":0},"at":1770143986689,"body":{"days":[20467],"due":1770076800000,"membership":10,"points":10},"kind":"membership.expired","seq":87,"v":1}');
INSERT INTO fact (seq, line) VALUES (88,'{"actor":{"role":"storefront","uid":1001},"at":1770143986689,"body":{"amount":{"currency":"EUR","minor":86},"buyer":"CZb5uThsw4hqT0iUfKYJlg==","closes":1771439986689,"completedAt":1770143986689,"day":20487,"deliveredAt":1770143986689,"late":1,"period":24313,"policy":3,"promisedBy":1770057586689,"seller":"7vYsdcyIHKC42Jxvy1PFlA=="},"kind":"order.completed","seq":88,"v":1}');
INSERT INTO fact (seq, line) VALUES (89,'{"actor":{"role":"storefront","uid":1001},"at":1770143986689,"body":{"by":"buyer","clock":1771439986689,"commitment":"QMGcWUNGmOXqtJkHpPapSbWLcz8r8m/F1oDWuN2mldM=","order":88},"kind":"rating.sealed","seq":89,"v":1}');
INSERT INTO fact (seq, line) VALUES (90,'{"actor":{"role":"arbitrator","uid":7},"at":1770143986689,"body":{"effects":[{"details":0,"points":0,"rating":52,"scored":0,"why":"unscored"}],"order":50,"rating":52,"reason":"fake"},"kind":"rating.unscored","seq":90,"v":1}');
INSERT INTO fact (seq, line) VALUES (91,'{"actor":{"role":"clock","uid":0},"at":1770290179132,"body":{"day":20487,"due":1770146757060,"effects":[{"details":1,"points":1,"rating":36,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"service":1},"rating":36,"salt":"+scCDsseCXK5Gs8pM8ChVwWEpLSjvJHOl+lrT8tjkro=","value":"positive"}],"order":35},"kind":"rating.revealed","seq":91,"v":1}');
INSERT INTO fact (seq, line) VALUES (92,'{"actor":{"role":"clock","uid":0},"at":1770290179132,"body":{"days":[20468],"due":1770163200000,"membership":7,"points":10},"kind":"membership.expired","seq":92,"v":1}');
INSERT INTO fact (seq, line) VALUES (93,'{"actor":{"role":"clock","uid":0},"at":1770290179132,"body":{"day":20488,"due":1770187423575,"effects":[{"details":0,"points":0,"rating":45,"scored":0,"why":"repeat"}],"opens":[{"rating":45,"salt":"FBWFKOKGcrWnQyfmKwhUB//8ylT54lm+74IADGypYZk=","value":"positive"}],"order":44},"kind":"rating.revealed","seq":93,"v":1}');
INSERT INTO fact (seq, line) VALUES (94,'{"actor":{"role":"clock","uid":0},"at":1770290179132,"body":{"days":[20469],"due":1770249600000,"membership":28,"points":10},"kind":"membership.expired","seq":94,"v":1}');
INSERT INTO fact (seq, line) VALUES (95,'{"actor":{"role":"storefront","uid":1001},"at":1770290179132,"body":{"buyer":"zdd0htWIxQ1s5yhlYJWU+A==","createdAt":1770290179132,"promises":[{"by":1770462979132,"commitment":74,"due":1770549379132,"step":"dispatch"}],"seller":"a9gcfgVGnesVjRckGT7fZw=="},"kind":"order.opened","seq":95,"v":1}');
INSERT INTO fact (seq, line) VALUES (96,'{"actor":{"role":"storefront","uid":1001},"at":1770290179132,"body":{"carrier":"nOmmZeqpobTTlzb+Iqm+pA==","dispatchedAt":1770290179132,"kept":[74],"order":95},"kind":"order.dispatched","seq":96,"v":1}');
INSERT INTO fact (seq, line) VALUES (97,'{"actor":{"role":"storefront","uid":1001},"at":1770290179132,"body":{"amount":{"currency":"EUR","minor":215},"buyer":"lOwuk3V2eg4R5Dz/bMcA9A==","closes":1771586179132,"commitments":[74],"completedAt":1770290179132,"day":20489,"deliveredAt":1770290179132,"late":1,"member":{"expires":20509,"points":20,"tier":"silver"},"period":24313,"policy":3,"promisedBy":1770203779132,"seller":"a9gcfgVGnesVjRckGT7fZw=="},"kind":"order.completed","seq":97,"v":1}');
INSERT INTO fact (seq, line) VALUES (98,'{"actor":{"role":"storefront","uid":1001},"at":1770290179132,"body":{"by":"buyer","clock":1771586179132,"commitment":"UOvqFkuf6gTz/nxlQ00vWvjtEplkyoWP3fMr+p11wOQ=","order":97},"kind":"rating.sealed","seq":98,"v":1}');
INSERT INTO fact (seq, line) VALUES (99,'{"actor":{"role":"storefront","uid":1001},"at":1770416524011,"body":{"amount":{"currency":"EUR","minor":341},"buyer":"lOwuk3V2eg4R5Dz/bMcA9A==","closes":1771712524011,"commitments":[41],"completedAt":1770416524011,"day":20490,"deliveredAt":1770416524011,"member":{"expires":20510,"points":30},"period":24313,"policy":3,"seller":"wQFEI7no73g3FqXN/h8H/A=="},"kind":"order.completed","seq":99,"v":1}');
INSERT INTO fact (seq, line) VALUES (100,'{"actor":{"role":"storefront","uid":1001},"at":1770416524011,"body":{"by":"buyer","clock":1771712524011,"commitment":"nA5Fd8knXSHQ8yxILggFGR6hiJbXyMDxncDx6GE7/c4=","order":99},"kind":"rating.sealed","seq":100,"v":1}');
INSERT INTO fact (seq, line) VALUES (101,'{"actor":{"role":"clock","uid":0},"at":1770579633586,"body":{"days":[20471],"due":1770422400000,"membership":4,"points":20},"kind":"membership.expired","seq":101,"v":1}');
INSERT INTO fact (seq, line) VALUES (102,'{"actor":{"role":"clock","uid":0},"at":1770579633586,"body":{"days":[20472],"due":1770508800000,"membership":10,"points":20,"tier":"silver"},"kind":"membership.expired","seq":102,"v":1}');
INSERT INTO fact (seq, line) VALUES (103,'{"actor":{"role":"clock","uid":0},"at":1770579633586,"body":{"day":20492,"due":1770570498783,"effects":[{"details":0,"points":0,"rating":59,"scored":1,"why":"counted"}],"opens":[{"rating":59,"salt":"NIwaFWA1kVw6lEKvLa+uZjnFZdHuZP1oVSU/TI2JgX8=","value":"neutral"}],"order":58},"kind":"rating.revealed","seq":103,"v":1}');
INSERT INTO fact (seq, line) VALUES (104,'{"actor":{"role":"storefront","uid":1001},"at":1770579633586,"body":{"amount":{"currency":"EUR","minor":353},"buyer":"5PxgM8hRK3qcUgcPqbYeww==","closes":1771875633586,"commitments":[41],"completedAt":1770579633586,"day":20492,"deliveredAt":1770579633586,"items":[{"item":"UrssJBat+BHvpsdcIu0dCg=="}],"late":1,"member":{"expires":20512,"points":30,"tier":"gold"},"period":24313,"policy":3,"promisedBy":1770493233586,"seller":"wQFEI7no73g3FqXN/h8H/A=="},"kind":"order.completed","seq":104,"v":1}');
INSERT INTO fact (seq, line) VALUES (105,'{"actor":{"role":"storefront","uid":1001},"at":1770579633586,"body":{"by":"seller","clock":1771875633586,"commitment":"a35a8qMTpM5RUt5HNmIQoUd43CeNmSWPfTNQ1k79L/A=","order":104},"kind":"rating.sealed","seq":105,"v":1}');
INSERT INTO fact (seq, line) VALUES (106,'{"actor":{"role":"clock","uid":0},"at":1770642818135,"body":{"days":[20473],"due":1770595200000,"membership":10,"points":20},"kind":"membership.expired","seq":106,"v":1}');
INSERT INTO fact (seq, line) VALUES (107,'{"actor":{"role":"admin","uid":1000},"at":1770642818135,"body":{"account":"7vYsdcyIHKC42Jxvy1PFlA==","ends":1770854400000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":2,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":107,"v":1}');
INSERT INTO fact (seq, line) VALUES (108,'{"actor":{"role":"storefront","uid":1001},"at":1770642818135,"body":{"amount":{"currency":"EUR","minor":96},"buyer":"zdd0htWIxQ1s5yhlYJWU+A==","closes":1771938818135,"commitments":[41],"completedAt":1770642818135,"day":20493,"deliveredAt":1770642818135,"items":[{"item":"UrssJBat+BHvpsdcIu0dCg=="}],"period":24313,"policy":3,"seller":"wQFEI7no73g3FqXN/h8H/A=="},"kind":"order.completed","seq":108,"v":1}');
INSERT INTO fact (seq, line) VALUES (109,'{"actor":{"role":"storefront","uid":1001},"at":1770642818135,"body":{"by":"seller","clock":1771938818135,"commitment":"qmP4z4FvAkrKv2ly5Hbscuo5nV9COtXYFtebTtk0w+Y=","order":108},"kind":"rating.sealed","seq":109,"v":1}');
INSERT INTO fact (seq, line) VALUES (110,'{"actor":{"role":"storefront","uid":1001},"at":1770815296162,"body":{"amount":{"currency":"EUR","minor":135},"buyer":"CZb5uThsw4hqT0iUfKYJlg==","closes":1772111296162,"commitments":[41],"completedAt":1770815296162,"day":20495,"deliveredAt":1770815296162,"items":[{"item":"UrssJBat+BHvpsdcIu0dCg=="}],"late":1,"member":{"expires":20515,"points":10},"period":24313,"policy":3,"promisedBy":1770728896162,"seller":"wQFEI7no73g3FqXN/h8H/A=="},"kind":"order.completed","seq":110,"v":1}');
INSERT INTO fact (seq, line) VALUES (111,'{"actor":{"role":"storefront","uid":1001},"at":1770815296162,"body":{"by":"buyer","clock":1772111296162,"commitment":"2CZSRzIUq2krGp9+ekUYFmL7HHbW1CiltyChmgv2suA=","order":110},"kind":"rating.sealed","seq":111,"v":1}');
INSERT INTO fact (seq, line) VALUES (112,'{"actor":{"role":"storefront","uid":1001},"at":1770815296162,"body":{"by":"seller","day":20495,"effects":[{"details":0,"points":-1,"rating":111,"scored":1,"standing":{"negative":20495},"why":"counted"},{"details":0,"points":1,"rating":112,"scored":1,"why":"counted"}],"opens":[{"rating":111,"salt":"qiQfl8jK8hhLr4xgp2UF/IfTXfVgvI9yh3Ftgb/+Jlk=","value":"negative"}],"order":110,"value":"positive"},"kind":"rating.shown","seq":112,"v":1}');
INSERT INTO fact (seq, line) VALUES (113,'{"actor":{"role":"clock","uid":0},"at":1770956322633,"body":{"account":"7vYsdcyIHKC42Jxvy1PFlA==","due":1770854400000,"shown":"standard","why":"time","withdrawn":["badge","early-release","higher-limits"]},"kind":"standing.guarantee-ended","seq":113,"v":1}');
INSERT INTO fact (seq, line) VALUES (114,'{"actor":{"role":"clock","uid":0},"at":1770956322633,"body":{"days":[20476],"due":1770854400000,"membership":7,"points":40,"tier":"silver"},"kind":"membership.expired","seq":114,"v":1}');
INSERT INTO fact (seq, line) VALUES (115,'{"actor":{"role":"clock","uid":0},"at":1770956322633,"body":{"days":[20477],"due":1770940800000,"membership":10,"points":40,"tier":"silver"},"kind":"membership.expired","seq":115,"v":1}');
INSERT INTO fact (seq, line) VALUES (116,'{"actor":{"role":"admin","uid":1000},"at":1770956322633,"body":{"account":"a9gcfgVGnesVjRckGT7fZw==","code":"late-dispatch","officer":1000,"party":"seller","points":3,"statement":"a/99UIkNI9mACePD0SjeXV3eiOT1F0dqOrgxzVqMMUY=","sum":3,"tally":"general"},"kind":"sanction.recorded","seq":116,"v":1}');
INSERT INTO fact (seq, line) VALUES (117,'{"actor":{"role":"admin","uid":1000},"at":1770956322633,"body":{"account":"7vYsdcyIHKC42Jxvy1PFlA==","ends":1772668800000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":1,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":117,"v":1}');
INSERT INTO fact (seq, line) VALUES (118,'{"actor":{"role":"storefront","uid":1001},"at":1770956322633,"body":{"amount":{"currency":"EUR","minor":464},"buyer":"zdd0htWIxQ1s5yhlYJWU+A==","closes":1772252322633,"commitments":[41],"completedAt":1770956322633,"day":20497,"deliveredAt":1770956322633,"member":{"expires":20517,"points":40,"tier":"gold"},"period":24313,"policy":3,"seller":"wQFEI7no73g3FqXN/h8H/A=="},"kind":"order.completed","seq":118,"v":1}');
INSERT INTO fact (seq, line) VALUES (119,'{"actor":{"role":"storefront","uid":1001},"at":1770956322633,"body":{"by":"buyer","clock":1772252322633,"commitment":"Ny9kWuMijhryq9FzwYceDqfSC274mm/0AtT4yOV8wEI=","order":118},"kind":"rating.sealed","seq":119,"v":1}');
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
INSERT INTO account (number, handle, opened) VALUES (4,X'CDD77486D588C50D6CE72865609594F8',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (5,X'C1014423B9E8EF783716A5CDFE1F07FC',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (8,X'94EC2E9375767A0E11E43CFF6CC700F4',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (9,X'EEF62C75CC881CA0B8D89C6FCB53C594',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (20,X'E4FC6033C8512B7A9C52070FA9B61EC3',1768182794567);
INSERT INTO account (number, handle, opened) VALUES (21,X'6BD81C7E05469DEB158D1724193EDF67',1768182794567);
INSERT INTO account (number, handle, opened) VALUES (46,X'0996F9B9386CC3886A4F48947CA60996',1768509607023);
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
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (4,3,8,9,1767916800000,X'52BB2C2416ADF811EFA6C75C22ED1D0A00','EUR',434,NULL,1767830400000,1,NULL,NULL,NULL,NULL,NULL,4,1767916800000,4,1767916800000,NULL,NULL,NULL,NULL,3,6843491296601330357,1769212800000,NULL,NULL,5,1767916800000,0,6,1767916800000,20462,1,'{"logistics":1,"service":4}',1,1,1,'counted','{"restored":{"at":1769514398555,"reason":"appeal","seq":66},"unscored":{"at":1768404746622,"reason":"fake","seq":22}}',6,1767916800000,0,6,1767916800000,20462,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (7,3,4,5,1768052093772,X'52BB2C2416ADF811EFA6C75C22ED1D0A00','EUR',234,NULL,1767965693772,1,NULL,NULL,NULL,NULL,NULL,7,1768052093772,7,1768052093772,NULL,NULL,NULL,NULL,3,6843249409502360481,1769348093772,NULL,NULL,8,1768052093772,0,9,1768052093772,20463,1,'{"item":5,"logistics":3}',1,1,1,'counted',NULL,9,1768052093772,0,9,1768052093772,20463,0,NULL,0,1,0,'counted','{"requested":{"at":1768267361834,"seq":18}}');
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (10,3,20,21,1768182794567,NULL,'EUR',447,NULL,1768096394567,1,NULL,NULL,NULL,NULL,NULL,10,1768182794567,10,1768182794567,NULL,NULL,NULL,NULL,3,6843350914760507205,1769478794567,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,11,1768182794567,0,64,1769478794567,20480,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (13,3,20,5,1768219680264,X'52BB2C2416ADF811EFA6C75C22ED1D0A00','EUR',121,NULL,1768133280264,1,NULL,NULL,NULL,NULL,NULL,13,1768219680264,13,1768219680264,NULL,NULL,NULL,NULL,3,6843335993514525222,1769515680264,NULL,NULL,14,1768219680264,0,15,1768219680264,20465,-1,'{"item":4,"logistics":3,"service":4}',-1,1,1,'counted',NULL,15,1768219680264,0,15,1768219680264,20465,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (16,3,4,9,1768267361834,NULL,'EUR',273,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,16,1768267361834,16,1768267361834,NULL,NULL,NULL,NULL,3,6843384463733289120,1769563361834,NULL,NULL,17,1768267361834,0,67,1769563361834,20481,0,'{"item":2,"service":2}',0,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (19,3,20,5,1768404746622,NULL,'EUR',191,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,19,1768404746622,19,1768404746622,NULL,NULL,NULL,NULL,3,6843335993514525222,1769700746622,NULL,NULL,20,1768404746622,0,21,1768404746622,20467,0,NULL,0,0,0,'withdrawn','{"revision":{"at":1768850757060,"from":"neutral","seq":37}}',21,1768404746622,0,21,1768404746622,20467,-1,NULL,-1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (23,3,46,21,1759351207023,X'52BB2C2416ADF811EFA6C75C22ED1D0A00','EUR',197,NULL,1768423207023,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,23,1759351207023,NULL,NULL,NULL,NULL,1,6842390257949416664,1760647207023,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (24,3,4,5,1768509607023,X'52BB2C2416ADF811EFA6C75C22ED1D0A00','EUR',109,NULL,1768423207023,1,NULL,NULL,NULL,NULL,NULL,24,1768509607023,24,1768509607023,NULL,NULL,NULL,NULL,3,6843249409502360481,1769805607023,NULL,NULL,25,1768509607023,0,26,1768509607023,20468,0,NULL,0,1,0,'counted',NULL,26,1768509607023,0,26,1768509607023,20468,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (27,3,20,9,1756598184813,NULL,'EUR',52,NULL,1768521384813,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,27,1756598184813,NULL,NULL,NULL,NULL,1,6841845212516258753,1757894184813,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (28,3,46,5,1768607784813,NULL,'EUR',190,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,28,1768607784813,28,1768607784813,NULL,NULL,NULL,NULL,3,6843485892436498046,1769903784813,NULL,NULL,29,1768607784813,0,30,1768607784813,20469,1,'{"item":1,"service":3}',1,1,1,'counted','{"requested":{"at":1769010255492,"seq":49},"revision":{"at":1769182273627,"from":"negative","seq":57,"to":"positive"}}',30,1768607784813,0,30,1768607784813,20469,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (31,3,8,5,1751265972403,X'52BB2C2416ADF811EFA6C75C22ED1D0A00','EUR',442,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,31,1751265972403,NULL,NULL,NULL,NULL,1,6841429101109254524,1752561972403,NULL,NULL,32,1751621391488,0,32,1751621391488,20273,0,'{"logistics":2,"service":1}',0,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (33,3,8,21,1768718772403,X'52BB2C2416ADF811EFA6C75C22ED1D0A00','EUR',221,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,33,1768718772403,33,1768718772403,NULL,NULL,NULL,NULL,3,6843301449654860001,1770014772403,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,34,1768718772403,0,86,1770014772403,20486,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (35,3,20,21,1768850757060,NULL,'EUR',290,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,35,1768850757060,35,1768850757060,NULL,NULL,NULL,NULL,3,6843350914760507205,1770146757060,NULL,NULL,36,1768850757060,0,91,1770146757060,20487,1,'{"item":3,"service":1}',1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (42,0,4,5,1768891423575,NULL,NULL,NULL,NULL,NULL,NULL,NULL,42,1768891423575,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (44,3,20,5,1768891423575,X'52BB2C2416ADF811EFA6C75C22ED1D0A00','EUR',284,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,44,1768891423575,44,1768891423575,NULL,NULL,NULL,NULL,3,6843335993514525222,1770187423575,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,45,1768891423575,0,93,1770187423575,20488,1,NULL,0,0,0,'repeat',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (46,3,46,21,1769010255492,X'52BB2C2416ADF811EFA6C75C22ED1D0A00','EUR',54,NULL,1768923855492,1,NULL,NULL,NULL,NULL,NULL,46,1769010255492,46,1769010255492,NULL,NULL,NULL,NULL,3,6843242004570898815,1770306255492,NULL,NULL,47,1769010255492,0,48,1769010255492,20474,1,'{"item":1,"logistics":2,"service":5}',0,0,0,'minimum',NULL,48,1769010255492,0,48,1769010255492,20474,-1,NULL,0,0,0,'minimum',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (50,3,4,21,1769115316241,NULL,'EUR',56,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,50,1769115316241,50,1769115316241,NULL,NULL,NULL,NULL,3,6843353380718116643,1770411316241,NULL,NULL,51,1769115316241,0,52,1769115316241,20475,1,'{"logistics":2,"service":4}',0,0,0,'minimum',NULL,52,1769115316241,0,52,1769115316241,20475,1,NULL,0,0,0,'unscored','{"unscored":{"at":1770143986689,"reason":"fake","seq":90}}');
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (54,3,4,9,1769182273627,NULL,'EUR',430,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,54,1769182273627,54,1769182273627,NULL,NULL,NULL,NULL,3,6843384463733289120,1770478273627,NULL,NULL,55,1769182273627,0,56,1769182273627,20476,1,NULL,1,1,0,'counted',NULL,56,1769182273627,0,56,1769182273627,20476,-1,NULL,-1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (58,3,20,9,1769274498783,X'52BB2C2416ADF811EFA6C75C22ED1D0A00','EUR',485,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,58,1769274498783,58,1769274498783,NULL,NULL,NULL,NULL,3,6843292467615030642,1770570498783,NULL,NULL,59,1769274498783,0,103,1770570498783,20492,0,NULL,0,1,0,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (60,3,4,5,1769408932827,NULL,'EUR',335,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,60,1769408932827,60,1769408932827,NULL,NULL,NULL,NULL,3,6843249409502360481,1770704932827,NULL,NULL,61,1769408932827,0,62,1769408932827,20479,-1,'{"item":2,"logistics":1,"service":2}',-1,1,1,'counted',NULL,62,1769408932827,0,62,1769408932827,20479,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (65,3,4,9,1769514398555,X'52BB2C2416ADF811EFA6C75C22ED1D0A00','EUR',325,NULL,1769427998555,1,NULL,NULL,NULL,NULL,NULL,65,1769514398555,65,1769514398555,NULL,NULL,NULL,NULL,3,6843384463733289120,1770810398555,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (69,3,46,5,1769661351653,NULL,'EUR',231,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,69,1769661351653,69,1769661351653,NULL,NULL,NULL,NULL,3,6843485892436498046,1770957351653,NULL,NULL,70,1769661351653,0,71,1769661351653,20482,1,NULL,1,1,0,'counted',NULL,71,1769661351653,0,71,1769661351653,20482,-1,NULL,0,0,0,'unscored','{"unscored":{"at":1769661351653,"reason":"fake","seq":72}}');
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (75,2,20,21,1769813318620,NULL,NULL,NULL,NULL,NULL,NULL,X'9CE9A665EAA9A1B4D39736FE22A9BEA4',75,1769813318620,76,1769813318620,77,1769813318620,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (78,3,20,5,1769813318620,NULL,'EUR',318,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,78,1769813318620,78,1769813318620,NULL,NULL,NULL,NULL,3,6843335993514525222,1771109318620,NULL,NULL,79,1769813318620,0,80,1769813318620,20483,1,NULL,1,1,0,'counted',NULL,80,1769813318620,0,80,1769813318620,20483,0,NULL,0,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (83,3,46,5,1769973961693,NULL,'EUR',170,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,83,1769973961693,83,1769973961693,NULL,NULL,NULL,NULL,3,6843767367413208702,1771269961693,NULL,1771269961693,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,84,1769973961693,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (88,3,46,9,1770143986689,NULL,'EUR',86,NULL,1770057586689,1,NULL,NULL,NULL,NULL,NULL,88,1770143986689,88,1770143986689,NULL,NULL,NULL,NULL,3,6843548921371217057,1771439986689,NULL,1771439986689,89,1770143986689,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (95,1,4,21,1770290179132,NULL,NULL,NULL,NULL,NULL,NULL,X'9CE9A665EAA9A1B4D39736FE22A9BEA4',95,1770290179132,96,1770290179132,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (97,3,8,21,1770290179132,NULL,'EUR',215,NULL,1770203779132,1,NULL,NULL,NULL,NULL,NULL,97,1770290179132,97,1770290179132,NULL,NULL,NULL,NULL,3,6843582924631570657,1771586179132,NULL,1771586179132,98,1770290179132,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (99,3,8,5,1770416524011,NULL,'EUR',341,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,99,1770416524011,99,1770416524011,NULL,NULL,NULL,NULL,3,6843578411737732057,1771712524011,NULL,1771712524011,100,1770416524011,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (104,3,20,5,1770579633586,X'52BB2C2416ADF811EFA6C75C22ED1D0A00','EUR',353,NULL,1770493233586,1,NULL,NULL,NULL,NULL,NULL,104,1770579633586,104,1770579633586,NULL,NULL,NULL,NULL,3,6843617468491235878,1771875633586,NULL,1771875633586,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,105,1770579633586,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (108,3,4,5,1770642818135,X'52BB2C2416ADF811EFA6C75C22ED1D0A00','EUR',96,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,108,1770642818135,108,1770642818135,NULL,NULL,NULL,NULL,3,6843530884479071137,1771938818135,NULL,1771938818135,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,109,1770642818135,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (110,3,46,5,1770815296162,X'52BB2C2416ADF811EFA6C75C22ED1D0A00','EUR',135,NULL,1770728896162,1,NULL,NULL,NULL,NULL,NULL,110,1770815296162,110,1770815296162,NULL,NULL,NULL,NULL,3,6843767367413208702,1772111296162,NULL,NULL,111,1770815296162,0,112,1770815296162,20495,-1,NULL,-1,1,0,'counted',NULL,112,1770815296162,0,112,1770815296162,20495,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (118,3,4,5,1770956322633,NULL,'EUR',464,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,118,1770956322633,118,1770956322633,NULL,NULL,NULL,NULL,3,6843530884479071137,1772252322633,NULL,1772252322633,119,1770956322633,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (8,1,2,1,1,10,118,X'000ACCBF020802121A0202020648020204190202020E0802020C020206090202021802021A0802080802',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (11,1,4,2,3,17,118,X'03046974656D096C6F67697374696373077365727669636513DABC0208020822020602040202EA020802123902020203020A0206043C02020207020802060208040802021A0202020229020205020202060808020240020A2C02020702040202020406090202020902020408020A080204180202020802041C020202040802',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (16,2,2,0,0,5,99,X'0006DABC0208028203190202021208021E010206180202020802',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (19,2,2,2,0,7,117,X'03096C6F676973746963730773657276696365046974656D09D4BD0208028802390202020302020208080802140902020208020618020202220206020402040C1802020A0202','closed','top,badge,early-release,higher-limits');
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (40,1,2,1,1,9,104,X'0009D4BD0208028E0219020404040C02020A0802020802080802060102060A020212180202',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (43,1,1,0,0,7,97,X'02046974656D07736572766963650894BE020802CE011802020C080202080204180202020802182102030206020204180202',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (92,2,2,0,0,7,112,X'000794BE020802D6010902020A180202100802060802041802021019020202',NULL,NULL);
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
INSERT INTO credit_change (seq, changes) VALUES (4,X'00030004DCBF0218020200000400180202');
INSERT INTO credit_change (seq, changes) VALUES (6,X'0210020802070202DCBF02210203020202080B020502000102');
INSERT INTO credit_change (seq, changes) VALUES (7,X'00170504DEBF0218020214050400180202');
INSERT INTO credit_change (seq, changes) VALUES (9,X'0210021C02070202DEBF02210203020A02061F0204000202');
INSERT INTO credit_change (seq, changes) VALUES (10,X'00030004E2BF0218020200000400180202');
INSERT INTO credit_change (seq, changes) VALUES (12,X'002006080000');
INSERT INTO credit_change (seq, changes) VALUES (13,X'000F0304E2BF021802022C040400180202');
INSERT INTO credit_change (seq, changes) VALUES (15,X'0210023402070101E2BF0224020702080206020817020502000102');
INSERT INTO credit_change (seq, changes) VALUES (16,X'003B0704E4BF020802300404000802');
INSERT INTO credit_change (seq, changes) VALUES (18,X'00430204E4BF024002');
INSERT INTO credit_change (seq, changes) VALUES (19,X'00270404E6BF020802440404000802');
INSERT INTO credit_change (seq, changes) VALUES (21,X'0210024C0204E6BF0202022F020501000402');
INSERT INTO credit_change (seq, changes) VALUES (22,X'0191012E48060501DCBF0221010301010107');
INSERT INTO credit_change (seq, changes) VALUES (23,X'0003000494BE020802340D04000802');
INSERT INTO credit_change (seq, changes) VALUES (24,X'005B0604E8BF0218020258030400180202');
INSERT INTO credit_change (seq, changes) VALUES (26,X'021002600204E8BF02020263020502000102');
INSERT INTO credit_change (seq, changes) VALUES (27,X'00470604D4BD0208025C0504000802');
INSERT INTO credit_change (seq, changes) VALUES (28,X'00170504EABF020802680204000802');
INSERT INTO credit_change (seq, changes) VALUES (30,X'02100270020501EABF02240205020202061F020502000102');
INSERT INTO credit_change (seq, changes) VALUES (31,X'006F1904DABC020802740104000802');
INSERT INTO credit_change (seq, changes) VALUES (32,X'0108780104E2BC0222020602040202');
INSERT INTO credit_change (seq, changes) VALUES (33,X'00770204EEBF0208025C0A04000802');
INSERT INTO credit_change (seq, changes) VALUES (35,X'00670804F0BF020802640204000802');
INSERT INTO credit_change (seq, changes) VALUES (37,X'019101158C010504E6BF020201');
INSERT INTO credit_change (seq, changes) VALUES (43,X'00A4010610010000');
INSERT INTO credit_change (seq, changes) VALUES (44,X'008B010904F2BF020802A8010104000802');
INSERT INTO credit_change (seq, changes) VALUES (46,X'005F1004F4BF0218020290010B0400180202');
INSERT INTO credit_change (seq, changes) VALUES (48,X'02100298010200F4BF0267020000');
INSERT INTO credit_change (seq, changes) VALUES (49,X'00BC010504F4BF024002');
INSERT INTO credit_change (seq, changes) VALUES (50,X'00C3011804F6BF020802A0010204000802');
INSERT INTO credit_change (seq, changes) VALUES (52,X'021002A8010200F6BF02CB01020000');
INSERT INTO credit_change (seq, changes) VALUES (54,X'00D3010204F8BF020802C8011B04000802');
INSERT INTO credit_change (seq, changes) VALUES (56,X'021002D001020502F8BF020102DB01020501000402');
INSERT INTO credit_change (seq, changes) VALUES (57,X'01E9010CDC01080504EABF02050201');
INSERT INTO credit_change (seq, changes) VALUES (58,X'00C3010E04FABF020802D8010204000802');
INSERT INTO credit_change (seq, changes) VALUES (60,X'00EB010404FEBF020802E8010304000802');
INSERT INTO credit_change (seq, changes) VALUES (62,X'021002F001020501FEBF02240207020402020204F301020502000102');
INSERT INTO credit_change (seq, changes) VALUES (63,X'00F401011002030562616467650D6561726C792D72656C656173650D6869676865722D6C696D69747300');
INSERT INTO credit_change (seq, changes) VALUES (64,X'01B203DB0106050280C0020102');
INSERT INTO credit_change (seq, changes) VALUES (65,X'00FF01030480C002180202F401070400180202');
INSERT INTO credit_change (seq, changes) VALUES (66,X'01F103E102F801010502DCBF0221020302020208');
INSERT INTO credit_change (seq, changes) VALUES (67,X'019803FC0101060182C00222020602040204');
INSERT INTO credit_change (seq, changes) VALUES (69,X'00BB01150484C00208028C020604000802');
INSERT INTO credit_change (seq, changes) VALUES (71,X'021002940202050284C0020102C301020501000402');
INSERT INTO credit_change (seq, changes) VALUES (72,X'011B04C70101050284C0020401');
INSERT INTO credit_change (seq, changes) VALUES (78,X'0093020E0486C0020802B0020704000802');
INSERT INTO credit_change (seq, changes) VALUES (80,X'021002B80202050286C00201029B020204000202');
INSERT INTO credit_change (seq, changes) VALUES (83,X'00F3010B048AC0020802C4020304000802');
INSERT INTO credit_change (seq, changes) VALUES (86,X'01AA03CB023505028CC0020102');
INSERT INTO credit_change (seq, changes) VALUES (88,X'00870205048EC002180202D002150400180202');
INSERT INTO credit_change (seq, changes) VALUES (90,X'01C302E101E3021900F6BF02');
INSERT INTO credit_change (seq, changes) VALUES (91,X'01C003C402270702028EC00221020302060202');
INSERT INTO credit_change (seq, changes) VALUES (93,X'018A03CF020D0090C002');
INSERT INTO credit_change (seq, changes) VALUES (97,X'00F7020B0492C002180202DC02060400180202');
INSERT INTO credit_change (seq, changes) VALUES (99,X'00FF02020494C002080284031004000802');
INSERT INTO credit_change (seq, changes) VALUES (103,X'01E8028C030F0498C0020202');
INSERT INTO credit_change (seq, changes) VALUES (104,X'00FB020B0498C0021802029803050400180202');
INSERT INTO credit_change (seq, changes) VALUES (107,X'009C030410010000');
INSERT INTO credit_change (seq, changes) VALUES (108,X'00AB0312049AC0020802A8030404000802');
INSERT INTO credit_change (seq, changes) VALUES (110,X'00DF0216049EC002180202B003020400180202');
INSERT INTO credit_change (seq, changes) VALUES (112,X'021002B8030205019EC0020402E702020502000102');
INSERT INTO credit_change (seq, changes) VALUES (113,X'00B403061002030562616467650D6561726C792D72656C656173650D6869676865722D6C696D69747300');
INSERT INTO credit_change (seq, changes) VALUES (117,X'00C4030410010000');
INSERT INTO credit_change (seq, changes) VALUES (118,X'00D3030A04A2C0020802D0030604000802');
CREATE TABLE vault_account (
    number INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    key INTEGER NOT NULL,
    id BLOB NOT NULL
) STRICT;
INSERT INTO vault_account (number, digest, key, id) VALUES (4,X'D33A24F48DBE9E9F0AC6257B582B8728',1,X'82E7F146F83CA8F0C1C29EB7EF2C16ECB4EC56F107E507FF31BC32686C0DE1');
INSERT INTO vault_account (number, digest, key, id) VALUES (5,X'3F8C006E485752840C08B3392B5FB4BB',2,X'9407BE8D20BA8808237CEB0A533CA83153FA79FBC71DF9C69D84149D04F0C1');
INSERT INTO vault_account (number, digest, key, id) VALUES (8,X'B06AC23EE0D1EC23420319F0D412F16E',3,X'A01E2ED21378D17DAC034D45D128F8DA50ACF9AF10FD898A0B55F3EFAA96B6');
INSERT INTO vault_account (number, digest, key, id) VALUES (9,X'5D0DC1AC36E647DEFA60E0976167DA73',4,X'837EBC475E8824EA3911DB4B6D105A445AD34C5D63924403337D91F2C06C3E');
INSERT INTO vault_account (number, digest, key, id) VALUES (20,X'330C80D3ED79D6F671B29E377E00D2A4',5,X'7E98565AFEFE714C66CE1021F0DB36AD50623CD3CD11A06E5F213FA91A479C');
INSERT INTO vault_account (number, digest, key, id) VALUES (21,X'6C0776CF330C78A94E687C85D408DB83',6,X'DE559FDF488790DCEF6F63D29FCE0E098375FBF93C639FC501B1A303C5A066');
INSERT INTO vault_account (number, digest, key, id) VALUES (46,X'36848D3313066CBAFFB2646FEF03AAE6',7,X'5108A21FF815BC7036BDCEBCA5B33B7B10480EB07005D38F5BCCA1A791C5AA');
CREATE TABLE vault_order (
    seq INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_order (seq, digest, sealed) VALUES (2,X'AEC6D434C7B44398A558859020CD4C4B',X'30E28991F5521AF33E858AED2CBD7002B4E58CB2D41F9990945C08EAFFAEA44D73A561BFC06C51');
INSERT INTO vault_order (seq, digest, sealed) VALUES (4,X'0A89B62CF873D6013CA249E4A998810B',X'4ADC46760C7ACB5D906401DF79B32275137F134BD676F911FF607328D910A6DD21ABF662211533');
INSERT INTO vault_order (seq, digest, sealed) VALUES (7,X'F64D3B4488835D72DCF53CC5900AA3C5',X'3A598E2762EB4395F9CE4DA9D7928DD08E96CF8F2B4241F6113C31E26CCB9BBDEA2CB68C5C5B7F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (10,X'6FE9FC6B988360DA7B6EC5088A6FD775',X'5CE197A8B1BED86E1878C5E38D2D78875A2D019E668E25F2C574D322DF46D3FFD0E589');
INSERT INTO vault_order (seq, digest, sealed) VALUES (13,X'77612D49FDB7A150B0129B2EADA73F76',X'965DE0F9628C7A6E879EDDCC3BB8A2C837C8F31CA57B803F51220024D9E03E31591389A0C6C70D');
INSERT INTO vault_order (seq, digest, sealed) VALUES (16,X'74E329F09B7016DAAFD1588F54B16279',X'9555DE1790C06F33705F149B7D79488037776C589834FD0B2494DC65A66CF4B477FAC2');
INSERT INTO vault_order (seq, digest, sealed) VALUES (19,X'3C1170F12ED9A07F11DB447027B39DEF',X'261B1733F189942CB148C7EA31258F1BB546DDB12A8F73F03BD10DAEF8ECDDD7E57B09');
INSERT INTO vault_order (seq, digest, sealed) VALUES (23,X'BF0C8D66109B4F2A6AF366693931C582',X'6C5AED3363B1CBBDE4461EA25DE12275B67A66D557740B1CF6C08533F5792155E8A580785E7E24');
INSERT INTO vault_order (seq, digest, sealed) VALUES (24,X'00E9895AAF3AAF3E8C488C695AA7322F',X'D8BE06F0924A8956C6FB29A290720C946480F385C178DB7C79812B89AD1460641ADA2F3682A435');
INSERT INTO vault_order (seq, digest, sealed) VALUES (27,X'C3A34713C6D24D89FE6DE96AE0FFD506',X'25024378E7A03A573875AD83448D6E714B6719F68D0B94E06AD264CC11485F806A9DFD');
INSERT INTO vault_order (seq, digest, sealed) VALUES (28,X'3A21C479957F01332CCEF6FDD593F365',X'C52F2AF9875CBE2B5833CDB8A2A6A2737F56AB255878E1D6752673E7CBAA16A5F593D6');
INSERT INTO vault_order (seq, digest, sealed) VALUES (31,X'69E9AAA8B118B3ECE5337CCD3B37D3FF',X'938BEAA3A84DD63FEDB94430B6710B30821FB02AB7DA0468C731F3E06854F3B9D616550FC957B06B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (33,X'2CF0DD8E72AAA26CD1D8859E3D4CCD6D',X'9C5E3A412BEFC491BBB39AEE415760669F4CB6DAA42375CF3B856AA1BCC0D984C3475F592760C0BA');
INSERT INTO vault_order (seq, digest, sealed) VALUES (35,X'30A03F750E5E9DF201BD89F723835F02',X'C454C2F820F4FFE085D77DA083560A0803E385FBDCB3175D86385C8AE5E359D09D49E288');
INSERT INTO vault_order (seq, digest, sealed) VALUES (42,X'3A807F2FC3F7C6303281289378E3610E',X'6645ADF14AFDA7F9D2F07FC997EDC219A65A8C6AB27198F9F8194C57355F0A4AF068A5790EE0B1474F42');
INSERT INTO vault_order (seq, digest, sealed) VALUES (44,X'F700DF43ABF4AFBCEE78B1377D3E8E3A',X'C565BEC00FC2FD91C393EF66799819F90C2E301363ABF162C14B7E073BE6C5B209096C4FBA433CA6');
INSERT INTO vault_order (seq, digest, sealed) VALUES (46,X'B5284A511A01686543DB4C3B8E03AB08',X'D345C2E27A63BC2353F9F8E8A74D780AE6A918493D639226EF425D2D4ED7A22B3A7E384D820CFBAD');
INSERT INTO vault_order (seq, digest, sealed) VALUES (50,X'C84AE5D1674F1ABF6F504AEE5A33493C',X'7E812805AF968852A1D688E50C3F087449414D9DF881CEA40B128F5B04FCFFC51DFC1F05');
INSERT INTO vault_order (seq, digest, sealed) VALUES (54,X'53B1EBC25E348C2FC981BFD89B5D965F',X'6CD909860315E96D8ADEDDDDF21EB3082C3593DCD5CBDC77AC09CBBDAFDBB136B14074D7');
INSERT INTO vault_order (seq, digest, sealed) VALUES (58,X'C6CF9BEB82761960793453091205B22F',X'A48A6BA90ED1D7055BB4A8271A98A7C3B417B579FA01092FB3065372110CBD3BD5ECB44687B11AF0');
INSERT INTO vault_order (seq, digest, sealed) VALUES (60,X'F4880A9309DC51EDCB8D88A50BF8A1DE',X'EB7A4AC22FC9D55F07334038FFC4FC07DEF7049193C68FD49625D2F750F8F5DCE22DF730');
INSERT INTO vault_order (seq, digest, sealed) VALUES (65,X'764F56B63BA8947B41B3868E89E28C0C',X'007C02EC4A4A8596F32D8E31B9C0D1457FFC8A5377F3432BC7D04B876C73B5A7205FF08F5DA9F070');
INSERT INTO vault_order (seq, digest, sealed) VALUES (69,X'DE1EF946849747A7718103B3C82F1DD2',X'C6E687B03071A257F5FE465FCFFE63EE0B131006F37B18D12ED2C11978D9705E2512A420');
INSERT INTO vault_order (seq, digest, sealed) VALUES (75,X'1E3621E9A4959A4A1C01D6AF6E9D1664',X'C6D128CF8E4A51B0D74A8C766DE2720A943A5A211AFB6CCD066E25F2F2BDBD9F1E2735997438CACC53EFE3');
INSERT INTO vault_order (seq, digest, sealed) VALUES (78,X'87813FFB218D279FDB33BD9010E41B05',X'B6FF34DEB4B543458E3CCA574914973F6C7C181C3629AF40579EF9B0A18D5CDCA6BC95D1');
INSERT INTO vault_order (seq, digest, sealed) VALUES (83,X'6B38017FDA922A19268157C0851D5C07',X'C9E96B90260F0B150C2799877FFFC8D6A777E7769458A0CA123B04EA7FA1F55AD1C4A559');
INSERT INTO vault_order (seq, digest, sealed) VALUES (88,X'B35887AE8EE5FA4FC5285F38C3A630BA',X'5FB263B0EE232BAE8E0E9A88412D417F482C4E6DA0F9899E0A2FDC962BCCFE2165BA076F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (95,X'5DE336805504F925782422DFC59F9267',X'77F89AE67682A2A96BE25D05B81F49F2CC8D01C8F21B606FF1EC685DF20FA247ACBCF1DE6ECB66BE8B84FF');
INSERT INTO vault_order (seq, digest, sealed) VALUES (97,X'5A6EAA8977D7AA590BBCD0347804E984',X'A39F89A8F307398D0A4D652E28E1B427B3305B983C2D4A3ECCF4FB329E22E81AD3D462B7');
INSERT INTO vault_order (seq, digest, sealed) VALUES (99,X'E036F8C8B2EE2A313BE6F163B6018CA1',X'E7BECF99BA20DB5B55597E9055B43E4804295F03F55ADCB77B8FE53F6FC5D42CCB38A042');
INSERT INTO vault_order (seq, digest, sealed) VALUES (104,X'9C3855ED66C67F2AD1AC923D58B7596E',X'7D92F365C9E68460A19EAA30B806EA366EB7D5DB68F772D657B29655902163E2C1448DDD38180DE0');
INSERT INTO vault_order (seq, digest, sealed) VALUES (108,X'58DC17D42841E460FB3372ADA4EA3BCD',X'65E53C14810A13CE2E3D38EE076B2BAED877F2A164D5BF6A02768D4C5F136B281B1C0D403BD2EBE8');
INSERT INTO vault_order (seq, digest, sealed) VALUES (110,X'DF4835BD81EE866179FC7FEDB8F939C2',X'4577D13347CD4C9EBA2DC8F5B2310B1F1A4F1EEC69D2E28D14F15D3034EDEE1863B46B43E548996C');
INSERT INTO vault_order (seq, digest, sealed) VALUES (118,X'952F57DE97C9C4AA247A8431CAF3F601',X'AE805F5329DC4C6C2AD870C62194320C83AB0E92F3EA507ABFB3FEC652712D6F614A3A23');
CREATE TABLE vault_carrier (
    seq INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_carrier (seq, sealed) VALUES (76,X'103C58909BF99985893FAB6437DE9FBDF5ACA3C7E92E6C37EB86A1798E941EE1A66456');
INSERT INTO vault_carrier (seq, sealed) VALUES (96,X'860BC8839F9FF8C6DE66FFC504090229A10635A8681BAA9E68226231B30329503B474C');
CREATE TABLE vault_opening (
    rating INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_opening (rating, sealed) VALUES (84,X'DA80CB3F232BE895EA993BDF9F5D5441110B92FD3DECE26A2F8560FF7BD7A97645D98B5DDF5598E917CCFD49EA5D40A68B08CCBDB4736D838E9676ECC01947F0044155211C9D44B57D3275BA488A2FAAB7A0E900231B5731B1E05DF3D1E1C8AA62C1059B6BBAFC8ABECBFDBA99F52F99877BCC9CF6AE64DD69B52DC03F6D9A4CD88278D82C6F22BB13DC027A9D068A9C218D4917E3CFCF4C33215E1CBFD931ECAF37DA722F230FD0B574E0D9D338E58B231A986DB3CB4BBA04EDB6381B321E3049FBF5487A27916C968CBB20EED6A3056BD96DB072E9ECCC7F3D5A42CA2B8FEB38CCB0516C40D1061257579D3957ACB9098FC6C43C9B55E98EA39A55FBBDDD9EF512D3DDAD1978A3524008AD286270DEF044DE7090576C3FE0054A49');
INSERT INTO vault_opening (rating, sealed) VALUES (89,X'AF4243C7227CF2E7F2D4CFC86FC76AD20FCDAA6BDB6A16B402412B712EA6B3E1BE4CD74D6C28DE9A13CDB4526955D19BBFDC89D1A83EA24F2CEC12C1F6B2653A627F3AF87DFE8D4CD3B380C37BC7AFB695E796BB427B30E81EE1CC55AACAC58B903EE2B7C747F688B23E344E87A6AC46A39D7FDC2C9689860111AC1460DA42439412B44147A099DF925DD38785CD9A2EBFF28DD7DAD71B4593B08EF720AC39627CA637B5BA8235CA8C1C7653DB26474C0E6F93F6F3052278EAE394A7A1A11CEA6AFDAC3FCCADB67CF8597E84B4FA4EFB2A8695084005111996E7630978CAF62C8FD7F3F8E4D48985F3C1B504FDFBAC2B0634EED56974A688C7AD535C1E65EA8B1084565BE508F1C8B020A5654C23B89B0A0C5744413AEDAA4371396A');
INSERT INTO vault_opening (rating, sealed) VALUES (98,X'F82C9D379000C23FF78A7A839388B140F6A2D50776F568E7900ABDC7AB347E7C79EBC29E3D8A25A0A58E6AFCCE16929564B38010B8A155F5F5E3F01620B44030D78F5526F711DE91FA1D835A70E55550E5BC1301ABF5A3B86E537600D243F2210DE0FE4DA1C220E8DF467BE97677323A91DB5EEAECE946C1F1BC261655E5172CACD5E58275575864450E57F76DB3975A4A906F54F5B29331C0984CC4733FAE8626D4D4BD2EFC40CE0BAC0E9A430F7E5F1287DA2E9330655083DB8419A39EEFC2C2A2FE8D716E44DDA0235ED0D0D759C191D9C1452507A7DE7AF0734EF4E44E4080E306DC13F8B286B1BC8770B8E6AA36BC03CC60BB303B1602356F7769397B17081A5CF3995D2BE2ADE279DD2BECC55EEEDFD3A6FB2746F1445766F0');
INSERT INTO vault_opening (rating, sealed) VALUES (100,X'B1B8FCFB13CCC634674AE75607A3C079AE4A7FE8376E2EF53B4878FBAA1C40DD1ABC0CDAD731CBB3594169A99B8AF810C3ACCF6C39AB5B94B8F0061DBE84962D06372AC6D41EA690AC6D02373B3565059EAB016219065DD75748496BA44DBCEB97250445757DA72C3AC4FB438BADF71A617FA86065C40B31E3C10AFCC63A8CEDE8CAA25DCAB5B14B171AB8D53B060E5B8BEE22FAAE75817FF86277A406571F83646DF9AA9768933F60488588B37040B9BDD16A8DF95304D60625C73316E8ADE001CED6BE62119FD9BB30370BDFFBFE504D68B29D413FF211B1411CA6E9E603126C1FF6B5CC73A3650430D2C586472BC8BEE79989AD0D1DDF42F1B689B2A4D9C803C1E054DFF0B1571D32C01DD043EF4BAB0A097F59074583D05995CE');
INSERT INTO vault_opening (rating, sealed) VALUES (105,X'2583333C69EF31EAEEE79BC5C08B327229D2B1B2F0D254B70E7224D9A7D6C18E561280681EC54CD33A9EEFA34B4073134483C31FA874FC6B27A5633407B902C0B12E0069F3BF6F2F433299D35A06A7396CF42DB9C2D043532CD55D8A100309B00EAE798940AEEA190D1B851650BC4FF28CAFB12D6892557A213A6124D87029DFD21EED04A62DB067EE03EEBD700ECA6284901A84B1C0BEE54DEFCCD2AF7E3FA9CD1865CEF1C25660E8929FCF3FC72B7212376B2E2F2C9087CEA035B7DBCBFB2228136E4E642273FB13588186D92DB8CA804B966A5A22B6CF66A53A818EA3C1127390FB686CC9541139767918E67C25EF4DEF7D45A8325FEA4D1D6BFCA173E9B69EC3B91494B776D3A624A63FA4D019C089A161FC6D2A17C722423F6F');
INSERT INTO vault_opening (rating, sealed) VALUES (109,X'D8F11E6F1E4692D7F43CE35D01BA15C3304C9F045D18D2F4C2578C2AB3F657D523C33309A3F57EB39738F8ABF06F0E7742FDD71939A4C1F1748F089166CB8D3EF3590265DA64CB52D93C983E12A0AE13F52E2A897707E2774D8ED7A8CE7048F74FBBCFE19A413AC7B9E8DF0063D4CE36DFE7E4D28C82E0AE4152EBE54A1F116B4EBCAE925586DB631BE72CB0344CAD64D9FD71716CCEE08A7400F72744DE259D25907CC769A44E6EF48D9FC4BBD2DE24FB17D91F0BFD4E36FDED32A07DB3F1F87E6A0B83179AAC8ED498E0D6B5595AF6860746329829766D4C67C3B3DC2577D248AA2800FA07C10E6DD78CC4C36E6E4D4CCF3BC3159043275E2D29207C91110A6683B254CA90062BC22F13F4A8E73D8D5BDFFC9B7FEB1B8B23ABAB99');
INSERT INTO vault_opening (rating, sealed) VALUES (119,X'7AF7FBBAED005F58A4ADF38AFDC7411E2F441F89199F88F165EFCA9BEE76236F8727FF33612657265951EC1B644C4797419D4204A5696CFBDC2F101D2C8892B2B5459C15EC0BE35EF1D25C1B55BF7821767074BB1121691127DAD6E2232D125313BF633DABF9B8A6E0146A05AD1807128B537179F47BBF4C03C06AF8AAF7D76D42AD03BD6A57140B9DBE3742C3342222D1A918E335844C35AE2E41256E07C01C0531854B4494778AA1DB3B72066F1B672F3CB2A3DDAC3A5B37D9A1E2A29043A4F606C0A7AF4FFEBAC71667A6C832F7E8C9C0734AF4BB1B66C6EE5AE58B88A835E1A7D0DBD416E1262758090350BC3CDED37F042AE2F777CF1D788D5B02D3A8AF8046A5E737EEEC949EA79B2E950AA52D1A80FC2D472A96B636E9A32F');
CREATE TABLE vault_request (
    digest BLOB PRIMARY KEY,
    seq INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'008B79CBFCDE57F4AD176E51B203598D',74,X'576260A86322900C4704E16E91527504DB9ECCB6C5DE817BBDC8495743C7979C83D9764A802126C0D6589081D8E31E02C810BAD7DCEF68CC97ADE36A');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'0696B758020039F4E37FADC66D46140E',49,X'BF5226464EDCD639D7124A0A40D207444378B3DCF46291FF842793D323D0FDAE968C99A86AAA6A2A7804B6C37C86C3A90A93F4696EB0DA92BBE19763');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'16F77B93AC96B04510600EEDE1F291BE',41,X'5D9D52DDB4FF7F36335B432A5C245EB38AB9AD122F00D0ADAC0F458D942DC55B3FD0BDF6AB1FF1289F68CEBBD2141D5EB31CA1CB7F7E42A20E9D6805');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'486FD5D3FFCBEEAF9D864892E8EE7904',82,X'9EC3B19F0B596817D4D29E2F570C0CCE1FF62ECEA9CE805C8D63FEA654DCD6A2FB64A4D9F15E5D41B74B973426861920D36C9F3B2DA50D0F67587EE0');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'4F593CDBC2E1440E5A460422758011D4',117,X'011D221A380C05D5EF270A7ABAE29976FCA0DAA8283BFA3F6BB01FC434B17989B8A603CC070929130355314621BA89DEAEBD335D5ACB687FAEA60DE0');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'605E5A2C4B9777E93EAFDA3CBCD95DFD',66,X'876B249BB0C8A57936865D3A75CB1A4FE00C92001761D0CC260C9187773CF0F47802998E00512E803D44FFFD1D434D8CCECAEF869BE819B3F1842CC7');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'6B248473A8338498E5791223614CF075',18,X'C72CD23104C58D6099CDC82820C3BB2A32E790E1189DC3774183515DF670AB448DFD6589B9DABF1F2635E867F41DCD954F9C2EBC14207CEFB51BAE53');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'7B07FA0AC9028636CD72FE5F1935AF8C',3,X'8F4E3B7234C01000B4E2D3F3067F767677618A4481CB7A24ABF247B00EFDFFE7B0AFED72CF2A4A5F16196FC72B7A0E2544F6CF661BE7FBD3E4B8367D');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'7EC7F745235C5597F1CA7EF858E157EE',12,X'ED3D277C056C6B2DA73A9C8E21F7E9E8B54AA0BFF55DD7B8BFFA349BB6BF69154BE5346E71A36940D50E046ED914C068EA2C90DEB25853FBD74F4BA0');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'B5C5D784C5C6E44E01C86A27EFD11348',116,X'63493EDB47C903A386EC3D7694067893B9B45872F4FD636D15D30EEC428AAEBB0437F208E4A2CE21B38F34EDFE73035CA83D1DF66D5D05C590DC917C');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'B6950B88C7428046ECAE06B43A26D8CB',22,X'BAF29627F890B17650963FA4EAA5008570B1B0A416DAEE6BBF9A2BC219ECB8F243F5C8D3C40698D4D7F805FF73DE306B4716AB50F5E85999FBF82B42');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'C85A83DDEF0826D4594EF6E9761C1AF8',107,X'57E6EE8FF0DD915285464195EA33AD0A542C0673F98F7EADAB28B0C9DC0D100A2FF3F63C014FD0CAADD541C93FF8470D7721CDE446E009D12AD3B121');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'D3D34E3A4F92A121B4CB61C573F86100',72,X'608DE92C6E5EBA102383943C4FB21F13A59D518914CB67B7476B4A8805B5818D12AD0381B624E68334E6AC9D9CCCDF2D8D6F166DBC000541D14E5E73');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'F3C61F7DF0AB92950D49F848DE77015A',43,X'9AD30851A01DFACA339A4331964DF47F1F732C5400549B2FC911641CFD9432A41E767F2FAD40C6DC6DEC164DBF5FC8E71AC663ED58F8D6C025E28B26');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'FC4009F9F1D01BF9129F6E259DDB134D',90,X'08A02C3156B37A12DD76BBFD56C9C7995CF1BF3986DFAC5056EDED8AE659AA905F37349150EFD704D9D20843CC7A687ECC21F8790D35E458CE672108');
CREATE TABLE vault_text (
    rating INTEGER PRIMARY KEY,
    author INTEGER NOT NULL,
    wrapped INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (12,9,0,X'E16B4FF24596408BE02C42CD8F984DA5011D33864A7F324E11F3602FDAB8DFBF6D3EC9541E78152DDED504463B6F1A0CB8558984A513D6DFB5498D028415E4727F1BBD70968BFA0EB94A');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (82,9,0,X'3B8B09799564298A19229659D549F8015EA67E0424D94ACA63348F818DDEF9717837BF1FCCECAFE401220A07D767F2E84B7226214822EB04535B51890C19BAB691760429CC47F61DA73A');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (116,21,0,X'C40C93F34AD31FBAC2BBEBCC1A5E95E6A6172D373099259787C8672E7178EC4A491357C6A1D937D2342C2C5E00E583D8B18E724703DD2882DA50890125DC336547E3D5793626FAFFC754');
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
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (12,9,1,'counterfeit-sold','counterfeit',12,1768219680264,1000,X'0AC2EDB36B87DEB9256FEB95F8BB3A49AA9638B23F343FDAFE89B4CDF420F20E',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,'closed',7,1768824480264,'rules-exam',NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (82,9,1,'late-dispatch','general',3,1769973961693,1000,X'312CC6FF4AE576B696BD31751051122491618BCCE127BDB5390F58196E3E665E',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (116,21,1,'late-dispatch','general',3,1770956322633,1000,X'6BFF7D50890D23D98009E3C3D128DE5D5DDE88E4F517476A3AB831CD5A8C3146',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
CREATE TABLE commitment (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    code TEXT NOT NULL, -- its name in the policy
    periods TEXT NOT NULL, -- JSON: [{"at":taken,"by":fact,"dropped":{"at":ends,"by":fact}}, …]
    days BLOB NOT NULL -- orders and breaches by day; see KeepingBytes.swift
) STRICT;
INSERT INTO commitment (seq, account, code, periods, days) VALUES (41,5,'dispatch-48h','[{"at":1768891423575,"by":41}]',X'0BF2BF0201000601010601000601000201000401000A0100040100020100040100040100');
INSERT INTO commitment (seq, account, code, periods, days) VALUES (74,21,'dispatch-48h','[{"at":1769813318620,"by":74}]',X'0192C0020100');
CREATE TABLE promise (
    seq INTEGER PRIMARY KEY,
    open TEXT NOT NULL, -- JSON: [{"by":until,"commitment":its seq,"due":when the clock looks,"step":"dispatch"}, …]
    due INTEGER
) STRICT;
INSERT INTO promise (seq, open, due) VALUES (42,'[]',NULL);
INSERT INTO promise (seq, open, due) VALUES (75,'[]',NULL);
INSERT INTO promise (seq, open, due) VALUES (95,'[]',NULL);
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
INSERT INTO breach (seq, in_order, commitment, seller, buyer, at, day, step, promised_by, due, reason, officer, ruling, evidence, currency, minor, excused_seq, excused, excuse) VALUES (53,42,41,5,4,1769150623575,20476,'dispatch',1769064223575,1769150623575,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE carrier (
    seq INTEGER PRIMARY KEY,
    token BLOB NOT NULL,
    dispatched INTEGER NOT NULL,
    days BLOB NOT NULL -- what arrived, by day; see KeepingBytes.swift
) STRICT;
INSERT INTO carrier (seq, token, dispatched, days) VALUES (76,X'9CE9A665EAA9A1B4D39736FE22A9BEA4',2,X'0186C00201000000');
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
INSERT INTO standing (account, standing, since, shown, privileges, last_seq, last, window, orders, late, defective, buyers, age, evaluates, guarantee_seq, guaranteed, guarantee, reason, ends, sales, sales_left, spent, due, defects) VALUES (5,1,NULL,1,NULL,38,1768867200000,365,7,3,2,2,19,1771545600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1771545600000,X'03E2BF02021C022002');
INSERT INTO standing (account, standing, since, shown, privileges, last_seq, last, window, orders, late, defective, buyers, age, evaluates, guarantee_seq, guaranteed, guarantee, reason, ends, sales, sales_left, spent, due, defects) VALUES (9,1,NULL,2,'badge,early-release,higher-limits',39,1768867200000,365,3,1,0,0,11,1771545600000,117,1770956322633,2,'force-majeure',1772668800000,1,1,NULL,1771545600000,X'00');
INSERT INTO standing (account, standing, since, shown, privileges, last_seq, last, window, orders, late, defective, buyers, age, evaluates, guarantee_seq, guaranteed, guarantee, reason, ends, sales, sales_left, spent, due, defects) VALUES (21,1,NULL,1,NULL,40,1768867200000,365,4,1,0,0,8,1771545600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1771545600000,X'00');
CREATE TABLE defect (
    seq INTEGER PRIMARY KEY,
    seller INTEGER NOT NULL,
    buyer INTEGER NOT NULL,
    newest INTEGER, -- the day of the newest; null: there are none any more
    orders BLOB NOT NULL -- each with the days of what makes it one, as variable-length integers
) STRICT;
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (13,5,20,20465,X'010D02E2BF02');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (28,5,46,20495,X'016E029EC002');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (60,5,4,20479,X'013C02FEBF02');
CREATE TABLE standing_fact (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL
) STRICT;
INSERT INTO standing_fact (seq, account) VALUES (38,5);
INSERT INTO standing_fact (seq, account) VALUES (39,9);
INSERT INTO standing_fact (seq, account) VALUES (40,21);
INSERT INTO standing_fact (seq, account) VALUES (43,5);
INSERT INTO standing_fact (seq, account) VALUES (63,5);
INSERT INTO standing_fact (seq, account) VALUES (107,9);
INSERT INTO standing_fact (seq, account) VALUES (113,9);
INSERT INTO standing_fact (seq, account) VALUES (117,9);
CREATE TABLE membership (
    account INTEGER PRIMARY KEY,
    first INTEGER NOT NULL,
    points INTEGER NOT NULL,
    tier TEXT, -- null: none
    days BLOB NOT NULL, -- the days whose points have not expired
    months BLOB NOT NULL, -- what orders of the months earned in which some still may
    due INTEGER -- milliseconds: when points next expire
) STRICT;
INSERT INTO membership (account, first, points, tier, days, months, due) VALUES (4,7,100,'gold',X'03FEBF02283C3C02283C3C22285050',X'02F0FB02AC0200025000',1771113600000);
INSERT INTO membership (account, first, points, tier, days, months, due) VALUES (8,4,50,'silver',X'0292C00228282802283C3C',X'02F0FB027800026400',1771977600000);
INSERT INTO membership (account, first, points, tier, days, months, due) VALUES (20,10,60,'silver',X'0286C002283C3C12283C3C',X'02F0FB02C00200023C00',1771459200000);
INSERT INTO membership (account, first, points, tier, days, months, due) VALUES (46,28,40,'silver',X'0384C0022828280628141414281414',X'02F0FB023C00022800',1771372800000);
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
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (4,8,0,1767916800000,40,4,NULL,NULL,20462,20482,NULL,NULL,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (7,4,0,1768052093772,20,7,NULL,NULL,20463,20483,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (10,20,0,1768182794567,40,10,NULL,NULL,20465,20485,NULL,NULL,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (13,20,0,1768219680264,0,13,'day',10,20465,20485,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (16,4,0,1768267361834,20,16,NULL,NULL,20466,20486,NULL,NULL,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (19,20,0,1768404746622,10,19,NULL,NULL,20467,20487,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (24,4,0,1768509607023,10,24,NULL,NULL,20468,20488,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (28,46,0,1768607784813,10,28,NULL,NULL,20469,20489,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (33,8,0,1768718772403,20,33,NULL,NULL,20471,20491,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (35,20,0,1768850757060,20,35,NULL,NULL,20472,20492,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (44,20,0,1768891423575,20,44,NULL,NULL,20473,20493,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (54,4,0,1769182273627,40,54,NULL,NULL,20476,20496,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (58,20,0,1769274498783,40,58,NULL,NULL,20477,20497,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (60,4,0,1769408932827,30,60,NULL,NULL,20479,20499,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (65,4,0,1769514398555,30,65,NULL,NULL,20480,20500,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (68,8,3,1769661351653,-40,NULL,NULL,NULL,NULL,NULL,NULL,1769644800000,'none',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (69,46,0,1769661351653,20,69,NULL,NULL,20482,20502,NULL,NULL,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (73,4,3,1769813318620,-20,NULL,NULL,NULL,NULL,NULL,NULL,1769731200000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (78,20,0,1769813318620,30,78,NULL,NULL,20483,20503,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (81,20,3,1769973961693,-40,NULL,NULL,NULL,NULL,NULL,NULL,1769904000000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (83,46,0,1769973961693,10,83,NULL,NULL,20485,20505,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (85,4,3,1770143986689,-20,NULL,NULL,NULL,NULL,NULL,NULL,1769990400000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (87,20,3,1770143986689,-10,NULL,NULL,NULL,NULL,NULL,NULL,1770076800000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (92,4,3,1770290179132,-10,NULL,NULL,NULL,NULL,NULL,NULL,1770163200000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (94,46,3,1770290179132,-10,NULL,NULL,NULL,NULL,NULL,NULL,1770249600000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (97,8,0,1770290179132,20,97,NULL,NULL,20489,20509,NULL,NULL,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (99,8,0,1770416524011,30,99,NULL,NULL,20490,20510,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (101,8,3,1770579633586,-20,NULL,NULL,NULL,NULL,NULL,NULL,1770422400000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (102,20,3,1770579633586,-20,NULL,NULL,NULL,NULL,NULL,NULL,1770508800000,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (104,20,0,1770579633586,30,104,NULL,NULL,20492,20512,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (106,20,3,1770642818135,-20,NULL,NULL,NULL,NULL,NULL,NULL,1770595200000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (110,46,0,1770815296162,10,110,NULL,NULL,20495,20515,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (114,4,3,1770956322633,-40,NULL,NULL,NULL,NULL,NULL,NULL,1770854400000,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (115,20,3,1770956322633,-40,NULL,NULL,NULL,NULL,NULL,NULL,1770940800000,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (118,4,0,1770956322633,40,118,NULL,NULL,20497,20517,NULL,NULL,'gold',NULL);
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
