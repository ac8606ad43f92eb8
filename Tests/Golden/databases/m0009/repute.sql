PRAGMA application_id = 1380996436;
PRAGMA user_version = 9;
CREATE TABLE fact (
    seq INTEGER PRIMARY KEY,
    line TEXT NOT NULL
) STRICT;
INSERT INTO fact (seq, line) VALUES (1,'{"actor":{"role":"admin","uid":0},"at":1767225600000,"body":{"from":1767225600000,"origin":"repute.invalid/b7154e3333e9abf6b8dfcb039eeea95c","policy":{"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":1,"zoneMinutes":0}},"kind":"policy.adopted","seq":1,"v":1}');
INSERT INTO fact (seq, line) VALUES (2,'{"actor":{"role":"storefront","uid":1001},"at":1767225600000,"body":{"buyer":"kkktBdm72UmKykYv6DhMhQ==","closes":1768521600000,"completedAt":1767225600000,"day":20454,"period":24312,"policy":1,"seller":"KMulDYtCtiVRxUJj85klYw==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":2,"v":1}');
INSERT INTO fact (seq, line) VALUES (3,'{"actor":{"role":"admin","uid":1000},"at":1767225600000,"body":{"from":1767830400000,"policy":{"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"membership":{"caps":{"categories":{"tea":15},"day":40},"earn":{"EUR":{"per":100,"points":10}},"expiryDays":20,"flat":3,"reasons":{"granted":["goodwill"],"taken":["refund"]},"tiers":[{"from":30,"name":"silver"},{"from":100,"name":"gold"}]},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":2,"zoneMinutes":0}},"kind":"policy.adopted","seq":3,"v":1}');
INSERT INTO fact (seq, line) VALUES (4,'{"actor":{"role":"admin","uid":1000},"at":1767916800000,"body":{"account":"qZqDzdZvYP+vjSM/tO/VXQ==","course":"seller-basics","score":35},"kind":"training.attempted","seq":4,"v":1}');
INSERT INTO fact (seq, line) VALUES (5,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"amount":{"currency":"EUR","minor":407},"buyer":"D5E5R2XmkXcNR7K1yAx/1A==","closes":1769212800000,"completedAt":1767916800000,"day":20462,"deliveredAt":1767916800000,"items":[{"item":"vOfeSqeNGmYDsQOVRxcJHg=="}],"member":{"expires":20482,"points":40,"tier":"silver"},"period":24312,"policy":3,"seller":"KMulDYtCtiVRxUJj85klYw=="},"kind":"order.completed","seq":5,"v":1}');
INSERT INTO fact (seq, line) VALUES (6,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"by":"seller","clock":1769212800000,"commitment":"ENI72IcBwniWGsZnTDX9waRDRAGQgjZK0eDrY0wQbSU=","order":5},"kind":"rating.sealed","seq":6,"v":1}');
INSERT INTO fact (seq, line) VALUES (7,'{"actor":{"role":"admin","uid":1000},"at":1768024390913,"body":{"account":"qZqDzdZvYP+vjSM/tO/VXQ==","code":"misdescribed","officer":1000,"party":"seller","points":6,"statement":"d/oESqT3CSykC5/TbuJ/fV173tUb2YsQHZOYXjaKIoA=","sum":6,"tally":"general"},"kind":"sanction.recorded","seq":7,"v":1}');
INSERT INTO fact (seq, line) VALUES (8,'{"actor":{"role":"storefront","uid":1001},"at":1768024390913,"body":{"amount":{"currency":"EUR","minor":329},"buyer":"1BCWkpR8p8FokER7tIt/mg==","closes":1769320390913,"completedAt":1768024390913,"day":20463,"deliveredAt":1768024390913,"member":{"expires":20483,"points":30,"tier":"silver"},"period":24312,"policy":3,"seller":"qZqDzdZvYP+vjSM/tO/VXQ==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":8,"v":1}');
INSERT INTO fact (seq, line) VALUES (9,'{"actor":{"role":"storefront","uid":1001},"at":1768024390913,"body":{"by":"buyer","clock":1769320390913,"commitment":"M4F7xZbTPK+ffC6pYTPZXTLbO7KdRcDGgfDl3XB/fWg=","order":8},"kind":"rating.sealed","seq":9,"v":1}');
INSERT INTO fact (seq, line) VALUES (10,'{"actor":{"role":"storefront","uid":1001},"at":1768024390913,"body":{"by":"seller","day":20463,"effects":[{"details":1,"points":1,"rating":9,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":10,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"logistics":5,"service":4},"rating":9,"salt":"J3Q515TuSk4kahPgRDBPosgDybyrb5ODgO5isZaXCDI=","value":"positive"}],"order":8,"value":"neutral"},"kind":"rating.shown","seq":10,"v":1}');
INSERT INTO fact (seq, line) VALUES (11,'{"actor":{"role":"storefront","uid":1001},"at":1768026676643,"body":{"amount":{"currency":"EUR","minor":51},"buyer":"kkktBdm72UmKykYv6DhMhQ==","closes":1769322676643,"completedAt":1768026676643,"day":20463,"deliveredAt":1768026676643,"period":24312,"policy":3,"seller":"RWnkMOZINA89VCIelOCzzQ==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":11,"v":1}');
INSERT INTO fact (seq, line) VALUES (12,'{"actor":{"role":"storefront","uid":1001},"at":1768026676643,"body":{"by":"seller","clock":1769322676643,"commitment":"MOSEbPZAWPk7zkE0LR+7IyoS0rAyjsIbLciv0mo3AzQ=","order":11},"kind":"rating.sealed","seq":12,"v":1}');
INSERT INTO fact (seq, line) VALUES (13,'{"actor":{"role":"admin","uid":1000},"at":1768048130679,"body":{"amount":{"currency":"EUR","minor":404},"buyer":"flwNv2pb/rWmCf7akfaWew==","closes":1756988930679,"completedAt":1755692930679,"day":20320,"origin":"elsewhere","period":24307,"policy":1,"seller":"KMulDYtCtiVRxUJj85klYw=="},"kind":"order.completed","seq":13,"v":1}');
INSERT INTO fact (seq, line) VALUES (14,'{"actor":{"role":"admin","uid":1000},"at":1768048130679,"body":{"by":"buyer","day":20320,"details":{"item":1,"logistics":4,"service":2},"due":1755700997851,"effects":[{"details":1,"points":0,"rating":14,"scored":1,"why":"counted"}],"order":13,"origin":"elsewhere","submittedAt":1755700997851,"value":"neutral"},"kind":"rating.shown","seq":14,"v":1}');
INSERT INTO fact (seq, line) VALUES (15,'{"actor":{"role":"storefront","uid":1001},"at":1768048130679,"body":{"amount":{"currency":"EUR","minor":435},"buyer":"D5E5R2XmkXcNR7K1yAx/1A==","closes":1769344130679,"completedAt":1768048130679,"day":20463,"deliveredAt":1768048130679,"member":{"expires":20483,"points":40},"period":24312,"policy":3,"seller":"RWnkMOZINA89VCIelOCzzQ=="},"kind":"order.completed","seq":15,"v":1}');
INSERT INTO fact (seq, line) VALUES (16,'{"actor":{"role":"storefront","uid":1001},"at":1768048130679,"body":{"by":"seller","clock":1769344130679,"commitment":"l80Yf1GnUl4WqbxmY2FSLZ4l70u3LstK2XdlH4XnRaE=","order":15},"kind":"rating.sealed","seq":16,"v":1}');
INSERT INTO fact (seq, line) VALUES (17,'{"actor":{"role":"arbitrator","uid":7},"at":1768048130679,"body":{"effects":[{"details":0,"points":0,"rating":9,"scored":0,"why":"unscored"}],"order":8,"rating":9,"reason":"fake"},"kind":"rating.unscored","seq":17,"v":1}');
INSERT INTO fact (seq, line) VALUES (18,'{"actor":{"role":"storefront","uid":1001},"at":1768099127537,"body":{"amount":{"currency":"EUR","minor":386},"buyer":"kkktBdm72UmKykYv6DhMhQ==","closes":1769395127537,"completedAt":1768099127537,"day":20464,"deliveredAt":1768099127537,"member":{"expires":20484,"points":30,"tier":"silver"},"period":24312,"policy":3,"seller":"RWnkMOZINA89VCIelOCzzQ=="},"kind":"order.completed","seq":18,"v":1}');
INSERT INTO fact (seq, line) VALUES (19,'{"actor":{"role":"storefront","uid":1001},"at":1768099127537,"body":{"by":"buyer","clock":1769395127537,"commitment":"Fdt+IAB6UN2rnIm8nn618q5W6AyL8GgzBWvm4SSzgWc=","order":18},"kind":"rating.sealed","seq":19,"v":1}');
INSERT INTO fact (seq, line) VALUES (20,'{"actor":{"role":"storefront","uid":1001},"at":1768246828699,"body":{"amount":{"currency":"EUR","minor":435},"buyer":"D5E5R2XmkXcNR7K1yAx/1A==","closes":1769542828699,"completedAt":1768246828699,"day":20465,"deliveredAt":1768246828699,"late":1,"member":{"expires":20485,"points":40,"tier":"gold"},"period":24312,"policy":3,"promisedBy":1768160428699,"seller":"qZqDzdZvYP+vjSM/tO/VXQ=="},"kind":"order.completed","seq":20,"v":1}');
INSERT INTO fact (seq, line) VALUES (21,'{"actor":{"role":"storefront","uid":1001},"at":1768246828699,"body":{"by":"seller","clock":1769542828699,"commitment":"/zfTzt9s8PsCKjJRnWe2quLHBpED/lw88RHZIjrilN8=","order":20},"kind":"rating.sealed","seq":21,"v":1}');
INSERT INTO fact (seq, line) VALUES (22,'{"actor":{"role":"storefront","uid":1001},"at":1768263385984,"body":{"amount":{"currency":"EUR","minor":137},"buyer":"kkktBdm72UmKykYv6DhMhQ==","closes":1769559385984,"completedAt":1768263385984,"day":20466,"deliveredAt":1768263385984,"items":[{"item":"vOfeSqeNGmYDsQOVRxcJHg=="}],"member":{"expires":20486,"points":10},"period":24312,"policy":3,"seller":"qZqDzdZvYP+vjSM/tO/VXQ=="},"kind":"order.completed","seq":22,"v":1}');
INSERT INTO fact (seq, line) VALUES (23,'{"actor":{"role":"storefront","uid":1001},"at":1768263385984,"body":{"by":"buyer","clock":1769559385984,"commitment":"i2oCrl3Q9HF7nL5vtNNEEWTTffa5s+75zRvYiaT+8es=","order":22},"kind":"rating.sealed","seq":23,"v":1}');
INSERT INTO fact (seq, line) VALUES (24,'{"actor":{"role":"storefront","uid":1001},"at":1768263385984,"body":{"by":"seller","day":20466,"effects":[{"details":1,"points":1,"rating":23,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":24,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"service":5},"rating":23,"salt":"V+HW43PqDJUyc6pDI1HEus28FHxEvESJ49cqNHronV4=","value":"positive"}],"order":22,"value":"negative"},"kind":"rating.shown","seq":24,"v":1}');
INSERT INTO fact (seq, line) VALUES (25,'{"actor":{"role":"admin","uid":1000},"at":1768376809428,"body":{"account":"RWnkMOZINA89VCIelOCzzQ==","code":"fake-trade","measures":["closed"],"officer":1000,"party":"seller","points":12,"statement":"YqOswtUWwDpTAv4RZnWvQX2G+eFheI0CXVIJbdN2Y54=","sum":12,"tally":"serious","terms":{"days":7,"ends":1768981609428,"exam":"rules-exam","measures":["closed"],"points":12}},"kind":"sanction.recorded","seq":25,"v":1}');
INSERT INTO fact (seq, line) VALUES (26,'{"actor":{"role":"admin","uid":1000},"at":1768376809428,"body":{"account":"1BCWkpR8p8FokER7tIt/mg==","into":"kkktBdm72UmKykYv6DhMhQ==","reason":"proven"},"kind":"account.merged","seq":26,"v":1}');
INSERT INTO fact (seq, line) VALUES (27,'{"actor":{"role":"storefront","uid":1001},"at":1768376809428,"body":{"amount":{"currency":"EUR","minor":408},"buyer":"flwNv2pb/rWmCf7akfaWew==","closes":1769672809428,"completedAt":1768376809428,"day":20467,"deliveredAt":1768376809428,"items":[{"item":"vOfeSqeNGmYDsQOVRxcJHg=="}],"member":{"expires":20487,"points":40,"tier":"silver"},"period":24312,"policy":3,"seller":"qZqDzdZvYP+vjSM/tO/VXQ=="},"kind":"order.completed","seq":27,"v":1}');
INSERT INTO fact (seq, line) VALUES (28,'{"actor":{"role":"storefront","uid":1001},"at":1768376809428,"body":{"by":"seller","clock":1769672809428,"commitment":"tPzPFDlwFp89SQoYgXKpT9uQ3iWM9IKzfQI0FQYdTwM=","order":27},"kind":"rating.sealed","seq":28,"v":1}');
INSERT INTO fact (seq, line) VALUES (29,'{"actor":{"role":"storefront","uid":1001},"at":1768428203635,"body":{"amount":{"currency":"EUR","minor":256},"buyer":"1BCWkpR8p8FokER7tIt/mg==","buyerPerson":4,"closes":1769724203635,"completedAt":1768428203635,"day":20467,"deliveredAt":1768428203635,"member":{"expires":20487,"points":20},"period":24312,"policy":3,"seller":"KMulDYtCtiVRxUJj85klYw=="},"kind":"order.completed","seq":29,"v":1}');
INSERT INTO fact (seq, line) VALUES (30,'{"actor":{"role":"storefront","uid":1001},"at":1768428203635,"body":{"by":"buyer","clock":1769724203635,"commitment":"YHBZIjtNFgXzGe3Iv/DEWcvSqXXuyMNa21ldryo8rl4=","order":29},"kind":"rating.sealed","seq":30,"v":1}');
INSERT INTO fact (seq, line) VALUES (31,'{"actor":{"role":"storefront","uid":1001},"at":1768428203635,"body":{"by":"seller","day":20467,"effects":[{"details":1,"points":-1,"rating":30,"scored":1,"standing":{"negative":20467},"why":"counted"},{"details":0,"points":1,"rating":31,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":1,"service":2},"rating":30,"salt":"eFr4K9rFnFKtKFDwqqo7EG/Btrxs3nehzywoibuiySo=","value":"negative"}],"order":29,"value":"positive"},"kind":"rating.shown","seq":31,"v":1}');
INSERT INTO fact (seq, line) VALUES (32,'{"actor":{"role":"admin","uid":1000},"at":1768596785552,"body":{"amount":{"currency":"EUR","minor":391},"buyer":"1BCWkpR8p8FokER7tIt/mg==","buyerPerson":4,"closes":1761943985552,"completedAt":1760647985552,"day":20377,"items":[{"item":"vOfeSqeNGmYDsQOVRxcJHg=="}],"origin":"elsewhere","period":24309,"policy":1,"seller":"qZqDzdZvYP+vjSM/tO/VXQ=="},"kind":"order.completed","seq":32,"v":1}');
INSERT INTO fact (seq, line) VALUES (33,'{"actor":{"role":"admin","uid":1000},"at":1768596785552,"body":{"by":"buyer","day":20379,"details":{"item":1,"service":2},"due":1760770516564,"effects":[{"details":1,"points":-1,"rating":33,"scored":1,"standing":{"negative":20379},"why":"counted"}],"order":32,"origin":"elsewhere","submittedAt":1760770516564,"value":"negative"},"kind":"rating.shown","seq":33,"v":1}');
INSERT INTO fact (seq, line) VALUES (34,'{"actor":{"role":"admin","uid":1000},"at":1768596785552,"body":{"by":"seller","day":20379,"due":1760791796173,"effects":[{"details":0,"points":-1,"rating":34,"scored":1,"why":"counted"}],"order":32,"origin":"elsewhere","submittedAt":1760791796173,"value":"negative"},"kind":"rating.shown","seq":34,"v":1}');
INSERT INTO fact (seq, line) VALUES (35,'{"actor":{"role":"storefront","uid":1001},"at":1768596785552,"body":{"amount":{"currency":"EUR","minor":132},"buyer":"1BCWkpR8p8FokER7tIt/mg==","buyerPerson":4,"closes":1769892785552,"completedAt":1768596785552,"day":20469,"deliveredAt":1768596785552,"items":[{"item":"vOfeSqeNGmYDsQOVRxcJHg=="}],"member":{"expires":20489,"points":10},"period":24312,"policy":3,"seller":"qZqDzdZvYP+vjSM/tO/VXQ=="},"kind":"order.completed","seq":35,"v":1}');
INSERT INTO fact (seq, line) VALUES (36,'{"actor":{"role":"storefront","uid":1001},"at":1768596785552,"body":{"by":"buyer","clock":1769892785552,"commitment":"pfh+IvIvIj3y0j7fUWp1cdkCp2XGqbQ/vZV3G4NHj4I=","order":35},"kind":"rating.sealed","seq":36,"v":1}');
INSERT INTO fact (seq, line) VALUES (37,'{"actor":{"role":"storefront","uid":1001},"at":1768596785552,"body":{"by":"seller","day":20469,"effects":[{"details":1,"points":0,"rating":36,"scored":0,"why":"repeat"},{"details":0,"points":1,"rating":37,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"logistics":5,"service":4},"rating":36,"salt":"Gvpz2Rwn4F9nSXrqVNwF2iklm4NuQ6EEbuxF2YRiLKA=","value":"positive"}],"order":35,"value":"positive"},"kind":"rating.shown","seq":37,"v":1}');
INSERT INTO fact (seq, line) VALUES (38,'{"actor":{"role":"storefront","uid":1001},"at":1768632524057,"body":{"amount":{"currency":"EUR","minor":336},"buyer":"D5E5R2XmkXcNR7K1yAx/1A==","closes":1769928524057,"completedAt":1768632524057,"day":20470,"deliveredAt":1768632524057,"items":[{"item":"vOfeSqeNGmYDsQOVRxcJHg=="}],"late":1,"member":{"expires":20490,"points":30},"period":24312,"policy":3,"promisedBy":1768546124057,"seller":"KMulDYtCtiVRxUJj85klYw=="},"kind":"order.completed","seq":38,"v":1}');
INSERT INTO fact (seq, line) VALUES (39,'{"actor":{"role":"storefront","uid":1001},"at":1768632524057,"body":{"by":"buyer","clock":1769928524057,"commitment":"lFmpLuwsIoyD6LIQ9Rim9pxuVf6Voi5HXEsOMoYpEcw=","order":38},"kind":"rating.sealed","seq":39,"v":1}');
INSERT INTO fact (seq, line) VALUES (40,'{"actor":{"role":"storefront","uid":1001},"at":1768694585438,"body":{"amount":{"currency":"EUR","minor":126},"buyer":"kkktBdm72UmKykYv6DhMhQ==","closes":1769990585438,"completedAt":1768694585438,"day":20471,"deliveredAt":1768694585438,"member":{"expires":20491,"points":10},"period":24312,"policy":3,"seller":"KMulDYtCtiVRxUJj85klYw=="},"kind":"order.completed","seq":40,"v":1}');
INSERT INTO fact (seq, line) VALUES (41,'{"actor":{"role":"storefront","uid":1001},"at":1768694585438,"body":{"by":"buyer","clock":1769990585438,"commitment":"lHy/mYyYnlOnaBTWS6PpksQVm9c25YYuRcQjHFJsjso=","order":40},"kind":"rating.sealed","seq":41,"v":1}');
INSERT INTO fact (seq, line) VALUES (42,'{"actor":{"role":"storefront","uid":1001},"at":1768694585438,"body":{"by":"seller","day":20471,"effects":[{"details":1,"points":-1,"rating":41,"scored":1,"standing":{"negative":20471},"why":"counted"},{"details":0,"points":-1,"rating":42,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"logistics":3,"service":5},"rating":41,"salt":"USghkTolJqnlLyAS0bAbMSy/PHadX1o7YTLlsdbZ6OU=","value":"negative"}],"order":40,"value":"negative"},"kind":"rating.shown","seq":42,"v":1}');
INSERT INTO fact (seq, line) VALUES (43,'{"actor":{"role":"storefront","uid":1001},"at":1768759685687,"body":{"amount":{"currency":"EUR","minor":242},"buyer":"kkktBdm72UmKykYv6DhMhQ==","closes":1770055685687,"completedAt":1768759685687,"day":20471,"deliveredAt":1768759685687,"items":[{"item":"vOfeSqeNGmYDsQOVRxcJHg=="}],"member":{"expires":20491,"points":20},"period":24312,"policy":3,"seller":"KMulDYtCtiVRxUJj85klYw=="},"kind":"order.completed","seq":43,"v":1}');
INSERT INTO fact (seq, line) VALUES (44,'{"actor":{"role":"storefront","uid":1001},"at":1768759685687,"body":{"by":"buyer","clock":1770055685687,"commitment":"FgeAxuITQ6SX9Q5TRwTQNmpmxwkjfiZjnI/dBxBqs+o=","order":43},"kind":"rating.sealed","seq":44,"v":1}');
INSERT INTO fact (seq, line) VALUES (45,'{"actor":{"role":"storefront","uid":1001},"at":1768759685687,"body":{"by":"seller","day":20471,"effects":[{"details":1,"points":1,"rating":44,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":45,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":2,"service":2},"rating":44,"salt":"DCzLAcD8FMfeRY7oJIjaFCjK6SdhXbTGw9LM4rEgRWQ=","value":"positive"}],"order":43,"value":"negative"},"kind":"rating.shown","seq":45,"v":1}');
INSERT INTO fact (seq, line) VALUES (46,'{"actor":{"role":"storefront","uid":1001},"at":1768782076278,"body":{"amount":{"currency":"EUR","minor":255},"buyer":"D5E5R2XmkXcNR7K1yAx/1A==","closes":1770078076278,"completedAt":1768782076278,"day":20472,"deliveredAt":1768782076278,"items":[{"item":"vOfeSqeNGmYDsQOVRxcJHg=="}],"member":{"expires":20492,"points":20},"period":24312,"policy":3,"seller":"KMulDYtCtiVRxUJj85klYw=="},"kind":"order.completed","seq":46,"v":1}');
INSERT INTO fact (seq, line) VALUES (47,'{"actor":{"role":"storefront","uid":1001},"at":1768782076278,"body":{"by":"buyer","clock":1770078076278,"commitment":"FWIKIbm3EekxlvahYuEyLEduf64559pgcKY5XIcnuVo=","order":46},"kind":"rating.sealed","seq":47,"v":1}');
INSERT INTO fact (seq, line) VALUES (48,'{"actor":{"role":"clock","uid":0},"at":1768925417818,"body":{"account":"KMulDYtCtiVRxUJj85klYw==","after":"standard","age":19,"before":"standard","buyers":2,"defects":2,"due":1768867200000,"late":1,"orders":8,"window":365},"kind":"standing.evaluated","seq":48,"v":1}');
INSERT INTO fact (seq, line) VALUES (49,'{"actor":{"role":"clock","uid":0},"at":1768925417818,"body":{"account":"qZqDzdZvYP+vjSM/tO/VXQ==","after":"standard","age":11,"before":"standard","buyers":1,"defects":1,"due":1768867200000,"late":1,"orders":6,"window":365},"kind":"standing.evaluated","seq":49,"v":1}');
INSERT INTO fact (seq, line) VALUES (50,'{"actor":{"role":"clock","uid":0},"at":1768925417818,"body":{"account":"RWnkMOZINA89VCIelOCzzQ==","after":"standard","age":10,"before":"standard","buyers":0,"defects":0,"due":1768867200000,"late":0,"orders":3,"window":365},"kind":"standing.evaluated","seq":50,"v":1}');
INSERT INTO fact (seq, line) VALUES (51,'{"actor":{"role":"admin","uid":1000},"at":1768925417818,"body":{"account":"RWnkMOZINA89VCIelOCzzQ==","course":"seller-basics","score":54},"kind":"training.attempted","seq":51,"v":1}');
INSERT INTO fact (seq, line) VALUES (52,'{"actor":{"role":"storefront","uid":1001},"at":1768925417818,"body":{"amount":{"currency":"EUR","minor":410},"buyer":"kkktBdm72UmKykYv6DhMhQ==","closes":1770221417818,"completedAt":1768925417818,"day":20473,"deliveredAt":1768925417818,"member":{"expires":20493,"points":40,"tier":"gold"},"period":24312,"policy":3,"seller":"RWnkMOZINA89VCIelOCzzQ==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":52,"v":1}');
INSERT INTO fact (seq, line) VALUES (53,'{"actor":{"role":"storefront","uid":1001},"at":1768925417818,"body":{"by":"seller","clock":1770221417818,"commitment":"79/gFmy25bIKgPz1nO/q/hncnOcHXIEnaQV2Tci68hE=","order":52},"kind":"rating.sealed","seq":53,"v":1}');
INSERT INTO fact (seq, line) VALUES (54,'{"actor":{"role":"admin","uid":1000},"at":1768940522418,"body":{"account":"RWnkMOZINA89VCIelOCzzQ==","ends":1769990400000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":1,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":54,"v":1}');
INSERT INTO fact (seq, line) VALUES (55,'{"actor":{"role":"storefront","uid":1001},"at":1768940522418,"body":{"amount":{"currency":"EUR","minor":199},"buyer":"kkktBdm72UmKykYv6DhMhQ==","closes":1770236522418,"completedAt":1768940522418,"day":20473,"deliveredAt":1768940522418,"items":[{"item":"vOfeSqeNGmYDsQOVRxcJHg=="}],"late":1,"member":{"cut":"day","expires":20493,"gross":10,"points":0},"period":24312,"policy":3,"promisedBy":1768854122418,"seller":"RWnkMOZINA89VCIelOCzzQ=="},"kind":"order.completed","seq":55,"v":1}');
INSERT INTO fact (seq, line) VALUES (56,'{"actor":{"role":"storefront","uid":1001},"at":1768940522418,"body":{"by":"buyer","clock":1770236522418,"commitment":"5Dlm/Q49jTvtuhWETImwy41pitxiwwAcBYHt/q/iE6o=","order":55},"kind":"rating.sealed","seq":56,"v":1}');
INSERT INTO fact (seq, line) VALUES (57,'{"actor":{"role":"storefront","uid":1001},"at":1768940522418,"body":{"by":"seller","day":20473,"effects":[{"details":1,"points":1,"rating":56,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":57,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":2,"service":4},"rating":56,"salt":"+3N712cya0lYGFMu3x4pDxOCWDv20HUIOAeZZ9VGad8=","value":"positive"}],"order":55,"value":"neutral"},"kind":"rating.shown","seq":57,"v":1}');
INSERT INTO fact (seq, line) VALUES (58,'{"actor":{"role":"clock","uid":0},"at":1769014721228,"body":{"account":"RWnkMOZINA89VCIelOCzzQ==","due":1768940522419,"shown":"standard","why":"sales","withdrawn":["badge","early-release","higher-limits"]},"kind":"standing.guarantee-ended","seq":58,"v":1}');
INSERT INTO fact (seq, line) VALUES (59,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"account":"qZqDzdZvYP+vjSM/tO/VXQ==","code":"dispatch-48h"},"kind":"commitment.taken","seq":59,"v":1}');
INSERT INTO fact (seq, line) VALUES (60,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"buyer":"1BCWkpR8p8FokER7tIt/mg==","createdAt":1769014721228,"promises":[{"by":1769187521228,"commitment":59,"due":1769273921228,"step":"dispatch"}],"seller":"qZqDzdZvYP+vjSM/tO/VXQ=="},"kind":"order.opened","seq":60,"v":1}');
INSERT INTO fact (seq, line) VALUES (61,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"amount":{"currency":"EUR","minor":494},"buyer":"flwNv2pb/rWmCf7akfaWew==","closes":1770310721228,"commitments":[59],"completedAt":1769014721228,"day":20474,"deliveredAt":1769014721228,"items":[{"item":"vOfeSqeNGmYDsQOVRxcJHg=="}],"member":{"expires":20494,"points":40},"period":24312,"policy":3,"seller":"qZqDzdZvYP+vjSM/tO/VXQ==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":61,"v":1}');
INSERT INTO fact (seq, line) VALUES (62,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"by":"buyer","clock":1770310721228,"commitment":"5YmtwmE/Ck6fUzT5WHv51DoIuPtnWL/JFfTBCSjSRO4=","order":61},"kind":"rating.sealed","seq":62,"v":1}');
INSERT INTO fact (seq, line) VALUES (63,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"by":"seller","day":20474,"effects":[{"details":1,"points":-1,"rating":62,"scored":1,"standing":{"negative":20474},"why":"counted"},{"details":0,"points":1,"rating":63,"scored":1,"why":"counted"}],"opens":[{"details":{"item":5,"logistics":5},"rating":62,"salt":"fUKLevFOgWCSkrdDbMkxvJR9m6K+nPEpCOPHfHGJrOg=","value":"negative"}],"order":61,"value":"positive"},"kind":"rating.shown","seq":63,"v":1}');
INSERT INTO fact (seq, line) VALUES (64,'{"actor":{"role":"arbitrator","uid":7},"at":1769014721228,"body":{"effects":[{"details":0,"points":0,"rating":42,"scored":0,"why":"unscored"}],"order":40,"rating":42,"reason":"fake"},"kind":"rating.unscored","seq":64,"v":1}');
INSERT INTO fact (seq, line) VALUES (65,'{"actor":{"role":"admin","uid":1000},"at":1769148727328,"body":{"account":"qZqDzdZvYP+vjSM/tO/VXQ==","course":"seller-basics","score":41},"kind":"training.attempted","seq":65,"v":1}');
INSERT INTO fact (seq, line) VALUES (66,'{"actor":{"role":"storefront","uid":1001},"at":1769148727328,"body":{"amount":{"currency":"EUR","minor":131},"buyer":"flwNv2pb/rWmCf7akfaWew==","closes":1770444727328,"completedAt":1769148727328,"day":20476,"deliveredAt":1769148727328,"items":[{"item":"vOfeSqeNGmYDsQOVRxcJHg=="}],"member":{"expires":20496,"points":10},"period":24312,"policy":3,"seller":"KMulDYtCtiVRxUJj85klYw==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":66,"v":1}');
INSERT INTO fact (seq, line) VALUES (67,'{"actor":{"role":"storefront","uid":1001},"at":1769148727328,"body":{"by":"buyer","clock":1770444727328,"commitment":"oc7fKQlt6XKaMMVR5mNvhA00lFQ/pExW0hfFpAp5LnA=","order":66},"kind":"rating.sealed","seq":67,"v":1}');
INSERT INTO fact (seq, line) VALUES (68,'{"actor":{"role":"storefront","uid":1001},"at":1769148727328,"body":{"by":"seller","day":20476,"effects":[{"details":1,"points":1,"rating":67,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":68,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":4},"rating":67,"salt":"8K6L44QWmXoR4W3q/Fan408Fot77zKo9sM/IB1+nIGg=","value":"positive"}],"order":66,"value":"negative"},"kind":"rating.shown","seq":68,"v":1}');
INSERT INTO fact (seq, line) VALUES (69,'{"actor":{"role":"clock","uid":0},"at":1769257213178,"body":{"day":20477,"due":1769212800000,"effects":[{"details":0,"points":1,"rating":6,"scored":1,"why":"counted"}],"opens":[{"rating":6,"salt":"1EbqBtp0ucEoF4yWN2sRwYcLp32qs4Lzjf8wdblsxK4=","value":"positive"}],"order":5},"kind":"rating.revealed","seq":69,"v":1}');
INSERT INTO fact (seq, line) VALUES (70,'{"actor":{"role":"storefront","uid":1001},"at":1769257213178,"body":{"amount":{"currency":"EUR","minor":371},"buyer":"flwNv2pb/rWmCf7akfaWew==","closes":1770553213178,"completedAt":1769257213178,"day":20477,"deliveredAt":1769257213178,"items":[{"item":"vOfeSqeNGmYDsQOVRxcJHg=="}],"member":{"expires":20497,"points":30,"tier":"gold"},"period":24312,"policy":3,"seller":"KMulDYtCtiVRxUJj85klYw=="},"kind":"order.completed","seq":70,"v":1}');
INSERT INTO fact (seq, line) VALUES (71,'{"actor":{"role":"storefront","uid":1001},"at":1769257213178,"body":{"by":"buyer","clock":1770553213178,"commitment":"LXqeYFVaJ9waRqxQoiY/vjvYoZ7I3tTcNna1giUMog0=","order":70},"kind":"rating.sealed","seq":71,"v":1}');
INSERT INTO fact (seq, line) VALUES (72,'{"actor":{"role":"storefront","uid":1001},"at":1769257213178,"body":{"by":"seller","day":20477,"effects":[{"details":1,"points":-1,"rating":71,"scored":1,"standing":{"negative":20477},"why":"counted"},{"details":0,"points":0,"rating":72,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"service":3},"rating":71,"salt":"mjkwILdxcjGdTyUsaGkEWh8vgenkmTgf7F6998OY2jk=","value":"negative"}],"order":70,"value":"neutral"},"kind":"rating.shown","seq":72,"v":1}');
INSERT INTO fact (seq, line) VALUES (73,'{"actor":{"role":"storefront","uid":1001},"at":1769257213178,"body":{"effects":[{"details":1,"points":1,"rating":62,"scored":1,"standing":{"gone":["negative"]},"why":"counted"}],"order":61,"rating":62,"value":"positive"},"kind":"rating.revised","seq":73,"v":1}');
INSERT INTO fact (seq, line) VALUES (74,'{"actor":{"role":"clock","uid":0},"at":1769370927298,"body":{"by":1769187521228,"commitment":59,"counts":1,"day":20477,"due":1769273921228,"order":60,"step":"dispatch"},"kind":"commitment.breached","seq":74,"v":1}');
INSERT INTO fact (seq, line) VALUES (75,'{"actor":{"role":"clock","uid":0},"at":1769370927298,"body":{"day":20478,"due":1769322676643,"effects":[{"details":0,"points":0,"rating":12,"scored":0,"why":"minimum"}],"opens":[{"rating":12,"salt":"p7T0bXRUnx/I8n2JiDPJ+SAFzP1/YQgtOSRnysEcOIc=","value":"positive"}],"order":11},"kind":"rating.revealed","seq":75,"v":1}');
INSERT INTO fact (seq, line) VALUES (76,'{"actor":{"role":"clock","uid":0},"at":1769370927298,"body":{"day":20478,"due":1769344130679,"effects":[{"details":0,"points":-1,"rating":16,"scored":1,"why":"counted"}],"opens":[{"rating":16,"salt":"3k5yA2BOY8NH6O2rdGVakYnK8tRVKKCMCX3qo8x1Kdo=","value":"negative"}],"order":15},"kind":"rating.revealed","seq":76,"v":1}');
INSERT INTO fact (seq, line) VALUES (77,'{"actor":{"role":"storefront","uid":1001},"at":1769370927298,"body":{"amount":{"currency":"EUR","minor":312},"buyer":"1BCWkpR8p8FokER7tIt/mg==","buyerPerson":4,"closes":1770666927298,"completedAt":1769370927298,"day":20478,"deliveredAt":1769370927298,"member":{"expires":20498,"points":30},"period":24312,"policy":3,"seller":"KMulDYtCtiVRxUJj85klYw=="},"kind":"order.completed","seq":77,"v":1}');
INSERT INTO fact (seq, line) VALUES (78,'{"actor":{"role":"storefront","uid":1001},"at":1769370927298,"body":{"by":"seller","clock":1770666927298,"commitment":"iBdytTDFLnGnL50pNlqA2T6Odu7pbK8gNdwY0QQyxwQ=","order":77},"kind":"rating.sealed","seq":78,"v":1}');
INSERT INTO fact (seq, line) VALUES (79,'{"actor":{"role":"clock","uid":0},"at":1769413344986,"body":{"day":20479,"due":1769395127537,"effects":[{"details":1,"points":1,"rating":19,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":5,"service":2},"rating":19,"salt":"aGiQ5ZsH9W2247oNGQKR4R9EbATXrHAWfLQgYaer+5E=","value":"positive"}],"order":18},"kind":"rating.revealed","seq":79,"v":1}');
INSERT INTO fact (seq, line) VALUES (80,'{"actor":{"role":"storefront","uid":1001},"at":1769413344986,"body":{"amount":{"currency":"EUR","minor":240},"buyer":"flwNv2pb/rWmCf7akfaWew==","closes":1770709344986,"completedAt":1769413344986,"day":20479,"deliveredAt":1769413344986,"items":[{"item":"vOfeSqeNGmYDsQOVRxcJHg=="}],"late":1,"member":{"expires":20499,"points":20},"period":24312,"policy":3,"promisedBy":1769326944986,"seller":"KMulDYtCtiVRxUJj85klYw=="},"kind":"order.completed","seq":80,"v":1}');
INSERT INTO fact (seq, line) VALUES (81,'{"actor":{"role":"storefront","uid":1001},"at":1769413344986,"body":{"by":"buyer","clock":1770709344986,"commitment":"uKOpLzo+EYYbr5uUmIuA43c4EzqHCHZAkeTm+qN5Zko=","order":80},"kind":"rating.sealed","seq":81,"v":1}');
INSERT INTO fact (seq, line) VALUES (82,'{"actor":{"role":"storefront","uid":1001},"at":1769413344986,"body":{"by":"seller","day":20479,"effects":[{"details":0,"points":0,"rating":81,"scored":0,"why":"repeat"},{"details":0,"points":1,"rating":82,"scored":1,"why":"counted"}],"opens":[{"rating":81,"salt":"znwUyaM0jyubo0ycQ0mHZSTHLALDa8QLAeJJkGWOhps=","value":"negative"}],"order":80,"value":"positive"},"kind":"rating.shown","seq":82,"v":1}');
INSERT INTO fact (seq, line) VALUES (83,'{"actor":{"role":"storefront","uid":1001},"at":1769413344986,"body":{"effects":[{"details":1,"points":0,"rating":71,"scored":0,"standing":{"gone":["negative"]},"why":"repeat"},{"details":0,"order":80,"points":-1,"rating":81,"scored":1,"standing":{"negative":20479},"why":"counted"}],"order":70,"rating":71,"value":"positive"},"kind":"rating.revised","seq":83,"v":1}');
INSERT INTO fact (seq, line) VALUES (84,'{"actor":{"role":"storefront","uid":1001},"at":1769471306022,"body":{"amount":{"currency":"EUR","minor":224},"buyer":"flwNv2pb/rWmCf7akfaWew==","closes":1770767306022,"completedAt":1769471306022,"day":20479,"deliveredAt":1769471306022,"items":[{"item":"vOfeSqeNGmYDsQOVRxcJHg=="}],"member":{"expires":20499,"points":20},"period":24312,"policy":3,"seller":"KMulDYtCtiVRxUJj85klYw=="},"kind":"order.completed","seq":84,"v":1}');
INSERT INTO fact (seq, line) VALUES (85,'{"actor":{"role":"storefront","uid":1001},"at":1769471306022,"body":{"by":"buyer","clock":1770767306022,"commitment":"RaMjiOMOY6EhHmIv3L+cw22i/VwQVKYWALKR8fbNR3g=","order":84},"kind":"rating.sealed","seq":85,"v":1}');
INSERT INTO fact (seq, line) VALUES (86,'{"actor":{"role":"clock","uid":0},"at":1769621045372,"body":{"day":20480,"due":1769542828699,"effects":[{"details":0,"points":1,"rating":21,"scored":1,"why":"counted"}],"opens":[{"rating":21,"salt":"htmk7bKskdqfDp/lhHO5rsZBg9Otve8CBkBIzsTYJII=","value":"positive"}],"order":20},"kind":"rating.revealed","seq":86,"v":1}');
INSERT INTO fact (seq, line) VALUES (87,'{"actor":{"role":"storefront","uid":1001},"at":1769621045372,"body":{"amount":{"currency":"EUR","minor":96},"buyer":"kkktBdm72UmKykYv6DhMhQ==","closes":1770917045372,"completedAt":1769621045372,"day":20481,"deliveredAt":1769621045372,"period":24312,"policy":3,"seller":"KMulDYtCtiVRxUJj85klYw=="},"kind":"order.completed","seq":87,"v":1}');
INSERT INTO fact (seq, line) VALUES (88,'{"actor":{"role":"storefront","uid":1001},"at":1769621045372,"body":{"by":"buyer","clock":1770917045372,"commitment":"DYHF3ZX3xkqy4nWq0HYjFruZKu/k5gtiHazpbPW6pKw=","order":87},"kind":"rating.sealed","seq":88,"v":1}');
INSERT INTO fact (seq, line) VALUES (89,'{"actor":{"role":"arbitrator","uid":7},"at":1769621045372,"body":{"effects":[{"details":1,"points":1,"rating":9,"scored":1,"why":"counted"}],"order":8,"rating":9,"reason":"appeal","unscored":17},"kind":"rating.restored","seq":89,"v":1}');
INSERT INTO fact (seq, line) VALUES (90,'{"actor":{"role":"clock","uid":0},"at":1769749257473,"body":{"days":[20462],"due":1769644800000,"membership":5,"points":40},"kind":"membership.expired","seq":90,"v":1}');
INSERT INTO fact (seq, line) VALUES (91,'{"actor":{"role":"clock","uid":0},"at":1769749257473,"body":{"day":20482,"due":1769672809428,"effects":[{"details":0,"points":0,"rating":28,"scored":1,"why":"counted"}],"opens":[{"rating":28,"salt":"0Jqif4kFYpSCWn3fb9NmAEKIfXw/Sj2xZXOpTv3eyWI=","value":"neutral"}],"order":27},"kind":"rating.revealed","seq":91,"v":1}');
INSERT INTO fact (seq, line) VALUES (92,'{"actor":{"role":"clock","uid":0},"at":1769749257473,"body":{"days":[20463],"due":1769731200000,"membership":5,"points":40,"tier":"silver"},"kind":"membership.expired","seq":92,"v":1}');
INSERT INTO fact (seq, line) VALUES (93,'{"actor":{"role":"clock","uid":0},"at":1769749257473,"body":{"days":[20463],"due":1769731200000,"membership":8,"points":30},"kind":"membership.expired","seq":93,"v":1}');
INSERT INTO fact (seq, line) VALUES (94,'{"actor":{"role":"storefront","uid":1001},"at":1769749257473,"body":{"amount":{"currency":"EUR","minor":485},"buyer":"kkktBdm72UmKykYv6DhMhQ==","closes":1771045257473,"completedAt":1769749257473,"day":20483,"deliveredAt":1769749257473,"member":{"expires":20503,"points":40},"period":24312,"policy":3,"seller":"KMulDYtCtiVRxUJj85klYw=="},"kind":"order.completed","seq":94,"v":1}');
INSERT INTO fact (seq, line) VALUES (95,'{"actor":{"role":"storefront","uid":1001},"at":1769749257473,"body":{"by":"buyer","clock":1771045257473,"commitment":"1vFtxmbu1dZAJ9tanpD8etX5tkZzLkaiggireZcjDzw=","order":94},"kind":"rating.sealed","seq":95,"v":1}');
INSERT INTO fact (seq, line) VALUES (96,'{"actor":{"role":"storefront","uid":1001},"at":1769749257473,"body":{"by":"seller","day":20483,"effects":[{"details":0,"points":-1,"rating":95,"scored":1,"standing":{"negative":20483},"why":"counted"},{"details":0,"points":-1,"rating":96,"scored":1,"why":"counted"}],"opens":[{"rating":95,"salt":"7Skt4BqfAbHFWp14ZEeQ0moM6CIv57zA6VZ7aluu+As=","value":"negative"}],"order":94,"value":"negative"},"kind":"rating.shown","seq":96,"v":1}');
INSERT INTO fact (seq, line) VALUES (97,'{"actor":{"role":"storefront","uid":1001},"at":1769782947535,"body":{"amount":{"currency":"EUR","minor":350},"buyer":"flwNv2pb/rWmCf7akfaWew==","closes":1771078947535,"completedAt":1769782947535,"day":20483,"deliveredAt":1769782947535,"items":[{"item":"vOfeSqeNGmYDsQOVRxcJHg=="}],"late":1,"member":{"expires":20503,"points":30},"period":24312,"policy":3,"promisedBy":1769696547535,"seller":"RWnkMOZINA89VCIelOCzzQ=="},"kind":"order.completed","seq":97,"v":1}');
INSERT INTO fact (seq, line) VALUES (98,'{"actor":{"role":"storefront","uid":1001},"at":1769782947535,"body":{"by":"buyer","clock":1771078947535,"commitment":"9SJpJQA27RUnXvCY40zmf9DhdswDQih5RwhwN4VNvmw=","order":97},"kind":"rating.sealed","seq":98,"v":1}');
INSERT INTO fact (seq, line) VALUES (99,'{"actor":{"role":"clock","uid":0},"at":1769928246454,"body":{"days":[20464],"due":1769817600000,"membership":18,"points":30},"kind":"membership.expired","seq":99,"v":1}');
INSERT INTO fact (seq, line) VALUES (100,'{"actor":{"role":"clock","uid":0},"at":1769928246454,"body":{"days":[20465],"due":1769904000000,"membership":5,"points":40},"kind":"membership.expired","seq":100,"v":1}');
INSERT INTO fact (seq, line) VALUES (101,'{"actor":{"role":"admin","uid":1000},"at":1769928246454,"body":{"reason":"mistaken","sum":0,"violation":7},"kind":"sanction.withdrawn","seq":101,"v":1}');
INSERT INTO fact (seq, line) VALUES (102,'{"actor":{"role":"admin","uid":1000},"at":1769928246454,"body":{"account":"qZqDzdZvYP+vjSM/tO/VXQ==","ends":1771545600000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":3,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":102,"v":1}');
INSERT INTO fact (seq, line) VALUES (103,'{"actor":{"role":"storefront","uid":1001},"at":1769928246454,"body":{"amount":{"currency":"EUR","minor":92},"buyer":"1BCWkpR8p8FokER7tIt/mg==","buyerPerson":4,"closes":1771224246454,"completedAt":1769928246454,"day":20485,"deliveredAt":1769928246454,"items":[{"item":"vOfeSqeNGmYDsQOVRxcJHg=="}],"period":24313,"policy":3,"seller":"KMulDYtCtiVRxUJj85klYw=="},"kind":"order.completed","seq":103,"v":1}');
INSERT INTO fact (seq, line) VALUES (104,'{"actor":{"role":"storefront","uid":1001},"at":1769928246454,"body":{"by":"buyer","clock":1771224246454,"commitment":"czuNYFk1xU5d/m4C19GvB9bypE/htx61R73t3sFFO8s=","order":103},"kind":"rating.sealed","seq":104,"v":1}');
INSERT INTO fact (seq, line) VALUES (105,'{"actor":{"role":"storefront","uid":1001},"at":1769928246454,"body":{"by":"seller","day":20485,"effects":[{"details":0,"points":0,"rating":104,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":105,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":1,"logistics":1},"rating":104,"salt":"bNih2O/rjH939VxqAZXeJl26ZG19YvwF8ax7gJwaitU=","value":"neutral"}],"order":103,"value":"negative"},"kind":"rating.shown","seq":105,"v":1}');
INSERT INTO fact (seq, line) VALUES (106,'{"actor":{"role":"clock","uid":0},"at":1769995588884,"body":{"day":20485,"due":1769928524057,"effects":[{"details":1,"points":-1,"rating":39,"scored":1,"standing":{"negative":20485},"why":"counted"}],"opens":[{"details":{"item":5,"logistics":1,"service":1},"rating":39,"salt":"gMJFqaH/1b3oXuJSRN4ZTMbH5xRZjVjDy+M16aFOwB4=","value":"negative"}],"order":38},"kind":"rating.revealed","seq":106,"v":1}');
INSERT INTO fact (seq, line) VALUES (107,'{"actor":{"role":"clock","uid":0},"at":1769995588884,"body":{"days":[20466],"due":1769990400000,"membership":18,"points":10},"kind":"membership.expired","seq":107,"v":1}');
INSERT INTO fact (seq, line) VALUES (108,'{"actor":{"role":"admin","uid":1000},"at":1769995588884,"body":{"account":"qZqDzdZvYP+vjSM/tO/VXQ==","certificate":{"ends":1801612800000,"issued":20486,"next":1799020800000,"officer":1000,"state":"verified","type":"training"},"course":"seller-basics","passed":1,"score":98,"until":20851},"kind":"training.attempted","seq":108,"v":1}');
INSERT INTO fact (seq, line) VALUES (109,'{"actor":{"role":"storefront","uid":1001},"at":1769995588884,"body":{"amount":{"currency":"EUR","minor":227},"buyer":"D5E5R2XmkXcNR7K1yAx/1A==","closes":1771291588884,"completedAt":1769995588884,"day":20486,"deliveredAt":1769995588884,"items":[{"item":"vOfeSqeNGmYDsQOVRxcJHg=="}],"member":{"expires":20506,"points":20},"period":24313,"policy":3,"seller":"KMulDYtCtiVRxUJj85klYw=="},"kind":"order.completed","seq":109,"v":1}');
INSERT INTO fact (seq, line) VALUES (110,'{"actor":{"role":"storefront","uid":1001},"at":1769995588884,"body":{"by":"seller","clock":1771291588884,"commitment":"GsNtrO0t4Zzc/d7mzoH05PUdNldPqEdc4jLMKZJLxFI=","order":109},"kind":"rating.sealed","seq":110,"v":1}');
INSERT INTO fact (seq, line) VALUES (111,'{"actor":{"role":"clock","uid":0},"at":1770150760316,"body":{"days":[20467],"due":1770076800000,"membership":8,"points":20},"kind":"membership.expired","seq":111,"v":1}');
INSERT INTO fact (seq, line) VALUES (112,'{"actor":{"role":"clock","uid":0},"at":1770150760316,"body":{"days":[20467],"due":1770076800000,"membership":27,"points":40},"kind":"membership.expired","seq":112,"v":1}');
INSERT INTO fact (seq, line) VALUES (113,'{"actor":{"role":"clock","uid":0},"at":1770150760316,"body":{"day":20487,"due":1770078076278,"effects":[{"details":1,"points":0,"rating":47,"scored":0,"why":"repeat"}],"opens":[{"details":{"item":1,"service":2},"rating":47,"salt":"HMXKhcVaqccNZRrR1lJ8cK3wb/dtRtMP9V/1/Z2S0Ug=","value":"negative"}],"order":46},"kind":"rating.revealed","seq":113,"v":1}');
INSERT INTO fact (seq, line) VALUES (114,'{"actor":{"role":"storefront","uid":1001},"at":1770150760316,"body":{"amount":{"currency":"EUR","minor":285},"buyer":"kkktBdm72UmKykYv6DhMhQ==","closes":1771446760316,"commitments":[59],"completedAt":1770150760316,"day":20487,"deliveredAt":1770150760316,"member":{"expires":20507,"points":20},"period":24313,"policy":3,"seller":"qZqDzdZvYP+vjSM/tO/VXQ=="},"kind":"order.completed","seq":114,"v":1}');
INSERT INTO fact (seq, line) VALUES (115,'{"actor":{"role":"storefront","uid":1001},"at":1770150760316,"body":{"by":"buyer","clock":1771446760316,"commitment":"vLFreB32/OSb8ZezT60CXKYZgNu5M7wZSJDNMG8S86Q=","order":114},"kind":"rating.sealed","seq":115,"v":1}');
INSERT INTO fact (seq, line) VALUES (116,'{"actor":{"role":"storefront","uid":1001},"at":1770150760316,"body":{"by":"seller","day":20487,"effects":[{"details":1,"points":-1,"rating":115,"scored":1,"standing":{"negative":20487},"why":"counted"},{"details":0,"points":1,"rating":116,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":1},"rating":115,"salt":"rOb3Vjhg05Eoug9Ih8d+W9dzj29zLRp5GD23EajUBQc=","value":"negative"}],"order":114,"value":"positive"},"kind":"rating.shown","seq":116,"v":1}');
INSERT INTO fact (seq, line) VALUES (117,'{"actor":{"role":"clock","uid":0},"at":1770238721202,"body":{"day":20488,"due":1770221417818,"effects":[{"details":0,"points":0,"rating":53,"scored":1,"why":"counted"}],"opens":[{"rating":53,"salt":"1Bnepdwht/3VXSlc3hAyneZkyC+dWv75hLqeeqJ0rCc=","value":"neutral"}],"order":52},"kind":"rating.revealed","seq":117,"v":1}');
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
INSERT INTO account (number, handle, opened) VALUES (4,X'92492D05D9BBD9498ACA462FE8384C85',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (5,X'28CBA50D8B42B62551C54263F3992563',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (9,X'A99A83CDD66F60FFAF8D233FB4EFD55D',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (10,X'0F91394765E691770D47B2B5C80C7FD4',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (16,X'D4109692947CA7C16890447BB48B7F9A',1768024390913);
INSERT INTO account (number, handle, opened) VALUES (23,X'4569E430E648340F3D54221E94E0B3CD',1768026676643);
INSERT INTO account (number, handle, opened) VALUES (26,X'7E5C0DBF6A5BFEB5A609FEDA91F6967B',1768048130679);
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
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (5,3,10,5,1767916800000,X'BCE7DE4AA78D1A6603B103954717091E00','EUR',407,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,1767916800000,5,1767916800000,NULL,NULL,NULL,NULL,3,6843377542029609955,1769212800000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,6,1767916800000,0,69,1769212800000,20477,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (8,3,16,9,1768024390913,NULL,'EUR',329,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,8,1768024390913,8,1768024390913,NULL,NULL,NULL,NULL,3,6843390995642554051,1769320390913,NULL,NULL,9,1768024390913,0,10,1768024390913,20463,1,'{"item":2,"logistics":5,"service":4}',1,1,1,'counted','{"restored":{"at":1769621045372,"reason":"appeal","seq":89},"unscored":{"at":1768048130679,"reason":"fake","seq":17}}',10,1768024390913,0,10,1768024390913,20463,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (11,3,4,23,1768026676643,NULL,'EUR',51,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,11,1768026676643,11,1768026676643,NULL,NULL,NULL,NULL,3,6843453055306576049,1769322676643,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,1768026676643,0,75,1769322676643,20478,1,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (13,3,26,5,1755692930679,NULL,'EUR',404,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,13,1755692930679,NULL,NULL,NULL,NULL,1,6842025967876859968,1756988930679,NULL,NULL,14,1755700997851,0,14,1755700997851,20320,0,'{"item":1,"logistics":4,"service":2}',0,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (15,3,10,23,1768048130679,NULL,'EUR',435,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,15,1768048130679,15,1768048130679,NULL,NULL,NULL,NULL,3,6843392395527343615,1769344130679,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,16,1768048130679,0,76,1769344130679,20478,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (18,3,4,23,1768099127537,NULL,'EUR',386,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,18,1768099127537,18,1768099127537,NULL,NULL,NULL,NULL,3,6843453055306576049,1769395127537,NULL,NULL,19,1768099127537,0,79,1769395127537,20479,1,'{"logistics":5,"service":2}',1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (20,3,10,9,1768246828699,NULL,'EUR',435,NULL,1768160428699,1,NULL,NULL,NULL,NULL,NULL,20,1768246828699,20,1768246828699,NULL,NULL,NULL,NULL,3,6843362272497771083,1769542828699,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,21,1768246828699,0,86,1769542828699,20480,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (22,3,4,9,1768263385984,X'BCE7DE4AA78D1A6603B103954717091E00','EUR',137,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,22,1768263385984,22,1768263385984,NULL,NULL,NULL,NULL,3,6843384463733289120,1769559385984,NULL,NULL,23,1768263385984,0,24,1768263385984,20466,1,'{"item":2,"service":5}',1,1,1,'counted',NULL,24,1768263385984,0,24,1768263385984,20466,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (27,3,26,9,1768376809428,X'BCE7DE4AA78D1A6603B103954717091E00','EUR',408,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,27,1768376809428,27,1768376809428,NULL,NULL,NULL,NULL,3,6843458331256868561,1769672809428,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,28,1768376809428,0,91,1769672809428,20482,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (29,3,16,5,1768428203635,NULL,'EUR',256,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,29,1768428203635,29,1768428203635,NULL,NULL,NULL,NULL,3,6843249409502360481,1769724203635,NULL,NULL,30,1768428203635,0,31,1768428203635,20467,-1,'{"logistics":1,"service":2}',-1,1,1,'counted',NULL,31,1768428203635,0,31,1768428203635,20467,1,NULL,1,1,0,'counted',NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (32,3,16,9,1760647985552,X'BCE7DE4AA78D1A6603B103954717091E00','EUR',391,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,32,1760647985552,NULL,NULL,NULL,NULL,1,6842548020603468442,1761943985552,NULL,NULL,33,1760770516564,0,33,1760770516564,20379,-1,'{"item":1,"service":2}',-1,1,1,'counted',NULL,34,1760791796173,0,34,1760791796173,20379,-1,NULL,-1,1,0,'counted',NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (35,3,16,9,1768596785552,X'BCE7DE4AA78D1A6603B103954717091E00','EUR',132,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,35,1768596785552,35,1768596785552,NULL,NULL,NULL,NULL,3,6843384463733289120,1769892785552,NULL,NULL,36,1768596785552,0,37,1768596785552,20469,1,'{"item":3,"logistics":5,"service":4}',0,0,1,'repeat',NULL,37,1768596785552,0,37,1768596785552,20469,1,NULL,1,1,0,'counted',NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (38,3,10,5,1768632524057,X'BCE7DE4AA78D1A6603B103954717091E00','EUR',336,NULL,1768546124057,1,NULL,NULL,NULL,NULL,NULL,38,1768632524057,38,1768632524057,NULL,NULL,NULL,NULL,3,6843377542029609955,1769928524057,NULL,NULL,39,1768632524057,0,106,1769928524057,20485,-1,'{"item":5,"logistics":1,"service":1}',-1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (40,3,4,5,1768694585438,NULL,'EUR',126,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,40,1768694585438,40,1768694585438,NULL,NULL,NULL,NULL,3,6843249409502360481,1769990585438,NULL,NULL,41,1768694585438,0,42,1768694585438,20471,-1,'{"item":3,"logistics":3,"service":5}',-1,1,1,'counted',NULL,42,1768694585438,0,42,1768694585438,20471,-1,NULL,0,0,0,'unscored','{"unscored":{"at":1769014721228,"reason":"fake","seq":64}}',NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (43,3,4,5,1768759685687,X'BCE7DE4AA78D1A6603B103954717091E00','EUR',242,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,43,1768759685687,43,1768759685687,NULL,NULL,NULL,NULL,3,6843249409502360481,1770055685687,NULL,NULL,44,1768759685687,0,45,1768759685687,20471,1,'{"logistics":2,"service":2}',1,1,1,'counted',NULL,45,1768759685687,0,45,1768759685687,20471,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (46,3,10,5,1768782076278,X'BCE7DE4AA78D1A6603B103954717091E00','EUR',255,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,46,1768782076278,46,1768782076278,NULL,NULL,NULL,NULL,3,6843377542029609955,1770078076278,NULL,NULL,47,1768782076278,0,113,1770078076278,20487,-1,'{"item":1,"service":2}',0,0,1,'repeat',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (52,3,4,23,1768925417818,NULL,'EUR',410,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,52,1768925417818,52,1768925417818,NULL,NULL,NULL,NULL,3,6843453055306576049,1770221417818,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,53,1768925417818,0,117,1770221417818,20488,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (55,3,4,23,1768940522418,X'BCE7DE4AA78D1A6603B103954717091E00','EUR',199,NULL,1768854122418,1,NULL,NULL,NULL,NULL,NULL,55,1768940522418,55,1768940522418,NULL,NULL,NULL,NULL,3,6843453055306576049,1770236522418,NULL,NULL,56,1768940522418,0,57,1768940522418,20473,1,'{"logistics":2,"service":4}',1,1,1,'counted',NULL,57,1768940522418,0,57,1768940522418,20473,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (60,0,16,9,1769014721228,NULL,NULL,NULL,NULL,NULL,NULL,NULL,60,1769014721228,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (61,3,26,9,1769014721228,X'BCE7DE4AA78D1A6603B103954717091E00','EUR',494,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,61,1769014721228,61,1769014721228,NULL,NULL,NULL,NULL,3,6843458331256868561,1770310721228,NULL,NULL,62,1769014721228,0,63,1769014721228,20474,1,'{"item":5,"logistics":5}',1,1,1,'counted','{"revision":{"at":1769257213178,"from":"negative","seq":73,"to":"positive"}}',63,1769014721228,0,63,1769014721228,20474,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (66,3,26,5,1769148727328,X'BCE7DE4AA78D1A6603B103954717091E00','EUR',131,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,66,1769148727328,66,1769148727328,NULL,NULL,NULL,NULL,3,6843411559280318332,1770444727328,NULL,NULL,67,1769148727328,0,68,1769148727328,20476,1,'{"item":1,"service":4}',1,1,1,'counted',NULL,68,1769148727328,0,68,1769148727328,20476,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (70,3,26,5,1769257213178,X'BCE7DE4AA78D1A6603B103954717091E00','EUR',371,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,70,1769257213178,70,1769257213178,NULL,NULL,NULL,NULL,3,6843411559280318332,1770553213178,NULL,NULL,71,1769257213178,0,72,1769257213178,20477,1,'{"item":3,"service":3}',0,0,1,'repeat','{"revision":{"at":1769413344986,"from":"negative","seq":83,"to":"positive"}}',72,1769257213178,0,72,1769257213178,20477,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (77,3,16,5,1769370927298,NULL,'EUR',312,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,77,1769370927298,77,1769370927298,NULL,NULL,NULL,NULL,3,6843249409502360481,1770666927298,NULL,1770666927298,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,78,1769370927298,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (80,3,26,5,1769413344986,X'BCE7DE4AA78D1A6603B103954717091E00','EUR',240,NULL,1769326944986,1,NULL,NULL,NULL,NULL,NULL,80,1769413344986,80,1769413344986,NULL,NULL,NULL,NULL,3,6843411559280318332,1770709344986,NULL,NULL,81,1769413344986,0,82,1769413344986,20479,-1,NULL,-1,1,0,'counted',NULL,82,1769413344986,0,82,1769413344986,20479,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (84,3,26,5,1769471306022,X'BCE7DE4AA78D1A6603B103954717091E00','EUR',224,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,84,1769471306022,84,1769471306022,NULL,NULL,NULL,NULL,3,6843411559280318332,1770767306022,NULL,1770767306022,85,1769471306022,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (87,3,4,5,1769621045372,NULL,'EUR',96,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,87,1769621045372,87,1769621045372,NULL,NULL,NULL,NULL,3,6843249409502360481,1770917045372,NULL,1770917045372,88,1769621045372,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (94,3,4,5,1769749257473,NULL,'EUR',485,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,94,1769749257473,94,1769749257473,NULL,NULL,NULL,NULL,3,6843249409502360481,1771045257473,NULL,NULL,95,1769749257473,0,96,1769749257473,20483,-1,NULL,-1,1,0,'counted',NULL,96,1769749257473,0,96,1769749257473,20483,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (97,3,26,23,1769782947535,X'BCE7DE4AA78D1A6603B103954717091E00','EUR',350,NULL,1769696547535,1,NULL,NULL,NULL,NULL,NULL,97,1769782947535,97,1769782947535,NULL,NULL,NULL,NULL,3,6843464969088790768,1771078947535,NULL,1771078947535,98,1769782947535,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (103,3,16,5,1769928246454,X'BCE7DE4AA78D1A6603B103954717091E00','EUR',92,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,103,1769928246454,103,1769928246454,NULL,NULL,NULL,NULL,3,6843530884479071137,1771224246454,NULL,NULL,104,1769928246454,0,105,1769928246454,20485,0,'{"item":1,"logistics":1}',0,0,0,'minimum',NULL,105,1769928246454,0,105,1769928246454,20485,-1,NULL,0,0,0,'minimum',NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (109,3,10,5,1769995588884,X'BCE7DE4AA78D1A6603B103954717091E00','EUR',227,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,109,1769995588884,109,1769995588884,NULL,NULL,NULL,NULL,3,6843659017006320611,1771291588884,NULL,1771291588884,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,110,1769995588884,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO vault_account (number, digest, key, id) VALUES (4,X'39BDA5EF7C92B1ADAF96D609DFE34EE7',1,X'3D9D492C54D2FFBE81C989FEDE83B33D250B000B2ECDBE646AE5C904ED5BFA');
INSERT INTO vault_account (number, digest, key, id) VALUES (5,X'F399B4D0F9A794C2C7BEF7503337A768',2,X'EC2B3C850619813F546566E6E58471DDDD79E2CCD240629BA96AC5A3119A7E');
INSERT INTO vault_account (number, digest, key, id) VALUES (9,X'8823ED45CD470F58BFFED287C8344223',3,X'8B221C4456F38522BE3E815C2E1B4C353E962D75B927E39E5208B1AA3D5632');
INSERT INTO vault_account (number, digest, key, id) VALUES (10,X'123E3687BD6FA0B022310E7C73BCA80B',4,X'E49F8BBAD20AC1DB2EF1EF8786D49F4F2828464F0218C66D579A45677041D4');
INSERT INTO vault_account (number, digest, key, id) VALUES (16,X'7B727BEEE8484DB460F977B2AA8A8FA8',5,X'D593EADE69F5051E17C432A7A19AA6D37EA45EFE62C122B328B7A269D2139E');
INSERT INTO vault_account (number, digest, key, id) VALUES (23,X'79C9FACFE9E744FA8F5015CBB5FE2A76',6,X'878AC86D129EB90406051BAFF2C3287D6E416D2508582411ADDDEE9F7D1C82');
INSERT INTO vault_account (number, digest, key, id) VALUES (26,X'6E7042997A4548ED8A731CE80E7B34AB',7,X'7E3047196B35130C3BB8757A17DDC272C1AD485B83A8F5EE44AE86976FA560');
CREATE TABLE vault_order (
    seq INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_order (seq, digest, sealed) VALUES (2,X'D704CF8207382D17DFF5F422112EDBF8',X'2F1006BCBD454F32C7CF619EDED732A0EEC592EC973C54A25D4D23434D9E52837B9C0B8CD692B4');
INSERT INTO vault_order (seq, digest, sealed) VALUES (5,X'660B02B381BE0126A92129482A3148CE',X'BFA48C2CDFAEEBC8B57E02E7F193492F7F2B14366E5662502409502EA73CC091A6175DCFFDDB75');
INSERT INTO vault_order (seq, digest, sealed) VALUES (8,X'CCCC2071C8A0205FF77AC646BE19BD94',X'5F70D3D380D7619F59DCD36FB8F89CD7F653F876EC38670AF25FB1CEF4D37281F32CA9');
INSERT INTO vault_order (seq, digest, sealed) VALUES (11,X'0785A5A64C34B98FBE87E9339F01EBF4',X'1FA8D6529BCAD550EF233AD49822A184ECA717FEFFCDC683B1EF46CCB9F2B48DDD3073');
INSERT INTO vault_order (seq, digest, sealed) VALUES (13,X'F8CC53F6F8E02085FA302CEE96143929',X'C26596EB64204772721EE880FE43C0B8653507431C55A8E3789EECF8D011F195588437');
INSERT INTO vault_order (seq, digest, sealed) VALUES (15,X'DDEA9CCE7876E2E3DB14376C5C22EB37',X'BE750CCA6C073AB92650A6A1B6926330FEEDD02D0B11AAB825B905466150E6F4D8DE3A');
INSERT INTO vault_order (seq, digest, sealed) VALUES (18,X'1013381A5FA681B94D01944A593E849E',X'4654400A0F6885F6F3D4689502DB892FDBC2CB6DDD85F1DEBC64D96DCAB2CB05528464');
INSERT INTO vault_order (seq, digest, sealed) VALUES (20,X'791C5E9EE979736A24F091BFA8D1ECCA',X'785525809ED57E90D45EF373062CA741B319D0629080FD6CAD4FC6FF9994153E5B1559');
INSERT INTO vault_order (seq, digest, sealed) VALUES (22,X'B9B91018EF47E4B8D030AE6B61EE6F1A',X'CF6FDCE1419DDF4AA3B322389FD782AB5FA12A89C2C017733B41789D1F2FFBBF0B538E9146ED33');
INSERT INTO vault_order (seq, digest, sealed) VALUES (27,X'9735F588DD95517449FDED4DE4BE9FD9',X'A8DC3AB134DB11FD885BB708ACCE89CAC138FE40D63B1C733C7B967413C722380ED01D4EB6AFB5');
INSERT INTO vault_order (seq, digest, sealed) VALUES (29,X'E377DD130C53DE49EBADAD5EE7CAEC41',X'D5C3F0494BD5871615798D364CE56F12EFA5A242DFB02D994AA7A73BAA0CAF0F8CEB67');
INSERT INTO vault_order (seq, digest, sealed) VALUES (32,X'BC29998CBDE58BA51AC30021F8F05E74',X'7774BFF5D36755137006764A9A355446C81443DC107441DF1F2CAC9D87465799E5365781B4050F72');
INSERT INTO vault_order (seq, digest, sealed) VALUES (35,X'AD019EEDBCA705E566102DA7678D94C9',X'1FE5E16CCE450B19F69FE36615F95B923345014FD199CC95C6118DD68832EA5E2E40701D3430294C');
INSERT INTO vault_order (seq, digest, sealed) VALUES (38,X'D0ACFD89B0FC5CDCE58944C7386DB128',X'3AD578531B150D2F8B63EBBDE43965A98B8A6CB9484FE4FB28E3EFA775986CF50E2F8F4B93AFD26F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (40,X'DB68B23F8AAB0E4F1A298AEDAF392C11',X'05BBA0F6137834AB806965B0A74C6E5AAFC2843FA346AE55855699AD2AA063FE2D55406F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (43,X'59EF3394C3003993C5FD2FA1EF889347',X'A59CD8369B2717016ED377203A0F758C5DEFE8E1AD46E85DF9BD24A31CD50D223935A4BA01BB7804');
INSERT INTO vault_order (seq, digest, sealed) VALUES (46,X'0277AE872787F94AD493BA2E11BD81B7',X'3E5B128034ED0513999DAAE4180BAD99A7D49BC46649DE35578600C585E1193A8832FC0406470D35');
INSERT INTO vault_order (seq, digest, sealed) VALUES (52,X'ED604BA467ABAFE6E5E664AB953238B7',X'0052DB0CDB35DA652BCCAC9EC7D2C8BCFAC54149285C8F9B47C05EB13B15547FB7C76A29');
INSERT INTO vault_order (seq, digest, sealed) VALUES (55,X'ECE0047BC4550E2300CC2D64DFC3B74D',X'C0179F1B7DEE0B714C8F58BF0AEB959BC5DA3CE0608367A4CDD3DCBFB485FD386C3D0EF6C5C37995');
INSERT INTO vault_order (seq, digest, sealed) VALUES (60,X'FA1989F80B0ADCED913BCDFC74349AC6',X'CC005868050C8F957B5324DAFD1152F7641006821108DB0FD10E786AD83DAC4008C40211E3038FB8E31E5B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (61,X'A50B91B2ADAA99CCD3133246E3D09597',X'770A57384D7ACC46AE7154C79665891339845B7F39F19DEDA3686D44BD7CB64F46594F138006F435');
INSERT INTO vault_order (seq, digest, sealed) VALUES (66,X'72D720FD3A7520D85C51AF10B3C2EB40',X'47B4FAC52F62D1E8FFD4D9F122ED32684EC9B91EB003A023D4BC0BAFD0621522C0A72086142DE532');
INSERT INTO vault_order (seq, digest, sealed) VALUES (70,X'E2067BECE24B2BE6A218D2360FB39B34',X'B10767D1D7FC9CCD9B9A870A896F058D28C20B300003788BE61F2A55DCF912B66DED6B0A9601A6D0');
INSERT INTO vault_order (seq, digest, sealed) VALUES (77,X'777DB0988DB46F96451E9743E6B8C67B',X'679A1CA611269F37F5D61BD5FB4717A7300CFB3E3AF6958BC08FA8EEBCD53401E6BA380E');
INSERT INTO vault_order (seq, digest, sealed) VALUES (80,X'2C8C4ADFDEB82C8036D4201749391859',X'25AA58E5203683776ABAD03EC14026444139803528AB1E3B05D8E50353E436E5B4126FBBC7DD7A42');
INSERT INTO vault_order (seq, digest, sealed) VALUES (84,X'417C6293C5AD8F28BE2334CD50749B61',X'FCEA45C8BB0B752DB9CBF56E6665AD3B1D2D3F3346905AED4952EF1E5699809213871277DABF367F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (87,X'E9E921C9890D7D23C432AA42E74891D5',X'A3CEF209644704807426F4E5C24E1EE9FC4C9106D51D37D5E7D1C3F0C8391DA620FBFD28');
INSERT INTO vault_order (seq, digest, sealed) VALUES (94,X'8879089C9896209A324C7CD87C21F5E7',X'5706F2FC117410AF942E5E36DF48EFD220757414D473C18E08F8C557F9F9BD66817DC08B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (97,X'F507B1CC1AD80FC71107DA12F0821580',X'72FB37B6C81EE9D532B2E82FB0A821DCEB48F199577084388C486B5574636A04B49C84A7B8D7B05B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (103,X'499BA8BB74AF73F5912BD0495BB6CC8C',X'8F5888A9EEFB843D274C1DFA046912AC597ED201F50A4CC143C36F14F47259AD9CD47B5EE82C989E');
INSERT INTO vault_order (seq, digest, sealed) VALUES (109,X'2A1B4C031AF04A548565BF98F4C4CF94',X'1410D8248144633A913992B4D01CA8DA785714900A42D80E395EAC37DAE3233AA8FB34668BB7B865');
INSERT INTO vault_order (seq, digest, sealed) VALUES (114,X'58284E038998A98386677EE90E366569',X'40079AF03E2AF1EE67B63F5439E482BC116645537014982096DFA86DFD77446CC8F190E0');
CREATE TABLE vault_carrier (
    seq INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
CREATE TABLE vault_opening (
    rating INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_opening (rating, sealed) VALUES (78,X'605DF64CDF146E08086A2A46CA4588EB752EDEA6A2B5FD387993EA577B7A5310E13BEE88F3F4C3EBD16E5422567C033A3F8769708F00237E6BCDB3C01DCDF93DD805A594DEFDA64B6C98DCA84FE1AF16687809378B0E9BC3DD400FF177D21C633223174A3C2BD784C0B7CD4FC8A3458DD381ED96A290A18D68F5AA5A2C34102B80ABF01BCC8EF964D6F535882B6FBD554EFD55166BE2A316C9DE1D864E8834EFCF585832984C3917C24F35EB353F1190E07B52973888A1E6A5251C9F5E30FA4C6E91993DAB9F5D6BF333E3813A2A9FADCACED5270FC698CC1211205929067A7B3D1C4256A64FA1C66587D04CFBBC91D3ADA93F375E7CE75FAA2C538FA4BB1C5323B876EF05A430C606E0603D88F8FA94FAA4EB524A3F35FE9B566744');
INSERT INTO vault_opening (rating, sealed) VALUES (85,X'25836B769028DF0C52CF3805C3FEDC20195CAEBA55DC0BB50E79D219DCA8F6FEC9EA54A9F58F4E5D55706F1456696ED82CB57A7C6405F01CE56FBCCC0BF42D39E6469B0262249F8DD112DA259E05319E8551BD46D6F81AB667F6805D2C13513DC4156899D8FDE69822298025C0DBF2B375264D92A9B1490640BF3B1B185E028E6BCC92F05A6600B02AEA144F50CD689C582DFDA1E4381550045DBB3E67CEDD99453F4912C064317113B9D5955BC33D367EA3BA2F8D2FE6F0407C28487457C421A97E084BEC89C26C90736E71C5F87A62F53472854625906A89F1E0AD01D39CAD7F177BB5724E5075069BD4E862292AA6FEF1E9A5B833ADA4EA04A6A829905B22717F87714ADC6EA121A899CCAA0D1CBFEFEE862F37EECC427EF8A72F');
INSERT INTO vault_opening (rating, sealed) VALUES (88,X'3BD48D0B1B395273B03956B73550B30452CA2D9D490D480495C680C7BF681E6B85077CE3F491E18DA5CF9F68B2423EF26CBFCF7C1CDC68AA48064515AE5C38213DC8F1D17B543D93BB488296E97E2C4A3659C0D1B91CFE4F0FE01323C29CD59230BBEAB0B1B3E8239BBB93DD72A05B9A0C0C30F1554249A821A6CCF033EC4B7184BE8E95587E0A4ACD679F8A0D3F8FDBE04164DA1E798879AB386A1D23695F2E0D98C86311C5345BD2C57B14A9247D479E01316F3BBCBD3DEE4690A57B5A472D1D2C3B46F29C4DA58806D6D46A6DDE2CFD740DCAFEC68F8E2EC6E6706BD07A17F8583040B0E1A71CDF2D6E9066F6482BEC6BD4D703EA0ADA8864808DD919DE8130A3717902EFC314B44B0E33D0DDCB51594F023FBE63703B0D778CF2');
INSERT INTO vault_opening (rating, sealed) VALUES (98,X'07885784E80531BDBE5E281C46741BE0D69F4D03A19DC46F33497BDA33437BF26E53C75D1DD934AD3CBD68F0E9B71CCD7D607435954EDBB0DA39B634EACC3C322C301C9281D0A54F34B4DED417461F2FF3F5488C9737EACDD0A0E3CB76CE13F4EAE4DB965D4FAC243BD5C41DA2A762086895A099E45D42C567E4FA9D5A850D650E2FE9EBB3BC534E54561B22FF206A21E736B200484BCE51C9260F2844C863D3D4B71257B0E8A5B3C4102CFDBE0B797DC56D09D537C5AD8DA1042642434DF9F10800D8B96F187E1A36740751F830801BE128FBD9C053DEBC107A64881F46E4E28E3CF5733D86BCC0AB6927ADCFD6ED53ED4A06CD46EE7948AA7CD8F3E1D1C2012B53141A80191CDBC1E6408D2DEC38AA8A0F67CBDE60361DE7905F3A');
INSERT INTO vault_opening (rating, sealed) VALUES (110,X'137F825A638E31F115CD02200E010DDA14726412AD7E97A7D9CD24A10AC5F57FD826384A2783507BFB715B8BC857A593252CAEBDEE054AEB7A595A28D97F5E1C3AAAE52489795EE1009357414DA5343DF1BE3953F1509B340D621943846B44AF2FB91A109CC9B04B8E583BC3E6C72CE5DEAC2FA84E024ED50DD09DE6621EE97BAA2914C654FA9550011AB409A74C51E5E631AC54F71405BF1E93E7D8EA500DD4AF226DECC4AB71BE470F2B241A9E90964E256B5A5D92D46C5A075329C20E8731E1FAB6EF69D6FA72FF78260C9635C3CC965A734F997DD6729E6733CDBE5DB43A701768393A21930081FC0FA68BAD3C82CA3C9D67B80CF9CA239196E10E3E7F01694EEC370CFD4F0B85D96FC1A2CE1D2E746B405250A025A9D8FE9C04');
CREATE TABLE vault_request (
    digest BLOB PRIMARY KEY,
    seq INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'0D5414E96714F700ABAC20B27913D047',101,X'0C0B8288FAC4EAE9B1E35BE368DEEA490230C7F82336EE73698003E6D6873D774120C5274549205004E6CFAF1136F9FB9CCA9F1E0112341C81FF720F');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'43F534242B6946A164EFA187C1642562',26,X'5963EF96E570FD9C6AE9138390F7CFE9EC6218ECFD8F22E68FADEFBC9DD085611C5A6FC836F8EE730EBED2B4013D19B8631E76D3C06DDADEFCEA4D4A');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'54DAF9473503A6F97EC346DFD6823134',54,X'416C0856D1925DFCEB3F436B384949C0F678E4BD2FDCF42982AA22E4DDA16413D119D263E328055C6C2B9620C09D15988BEBD03C047F37441AD4BDEF');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'5F5B46496969197E9793E1049F5F18CB',102,X'B9DB4B24AC4D366B466B93EF7B0342238BF0AB3D1115048D5E77F6B911510C26B7E756A4AEBD27CB3954065F91770D75E5F4A2691BD943750F49B840');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'60941FF14C8D18E82A81B40952953631',65,X'8236FFC525A9EF315BF60462A77FAFF765D4A1A217D1ACA3F1B375E986C8C4AED62A0C2D066F1F64F21B9DD1AB48B2751BB1BBF629FE7A5DD3386354');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'74C1726B86E5DA29ADEF62C585AFD6CE',108,X'1A507CAA2F97AFDA9D80221CC4B8DC8871E78BC1C520655B30006EE9575104D38996D6FA1639B022A24B15F93D29E3FDAC48902D2B17C3429458B63D');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'770B66AE4006AD3B3868C6B946083D96',4,X'91DC923CBD1DB2DCCFDE8EC1A8EFA028C739F3A09738FCF39C5859F6212D02C5DDAB097C4D7761E863E26F0ACBC1CC7EE8D6A8DAFA5C86EF85FBEAF6');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'8D6B052A380984540B2001EF7D7CA1FA',7,X'3FD4C856156ABB00542601A1061C7F30CC95FFBE5E275AA5D4D2EFDCB53E10059149CE01B29528515B4C692C58F3EDB6C3AE9DD6332F1445FDA94D1B');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'90408338B48D8FBA71328AECFA2EFA1B',25,X'4627E57FA7C87E72C429C5EAA87A36C8D085CA7F41EB6A668309BB8C7AF8C0EB8EB2A93037E165A65A38AAC4C4E4096BD088DA7C01DF694E2B2AEF0E');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'9B1721840760FD9257E0F0644D9D358C',59,X'A4EB87F4E19476D6B19B2798820D34D21D511A568BC14A83B90EDA3A68FB7CBB9FAD3A0C86A63D76918183C570E3FE17DAB3B74F64BD41FCA9DDC872');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'9F026D8CE4786C5A39E6CC2B617B6AE9',51,X'3E3E59404C935E98377B932E2F5500901132E241382C4F3195C5C4963B89735BEEA2EB4808090095DC9F51B8B59702FD05CA5F92521BFC88AA3F189C');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'A4C1D620ED4963BC8C88AE036D50887C',64,X'4F7DF631D3C05A47F58F8A7851E4F0EB0AF23C83CE7DBD1AF0EFCE5790BEF20BB7F722B92BF3617CD644FBC65600C8B5AE8A64148722776E268A9C82');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'B919465CDD9E81241CD3D4552580476E',89,X'95BE098895CD850FDC7F9E4C74D357814389C4988464EBE26B3717FE1E986697B0718D48FE5B1819E2A717EE4FABE1392E2275E3DD2F26E543C8A4F6');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'D87FE90B833BBF62ACB951AEFABA98FA',3,X'F045EC982BA7DB237B144C91C0721D29FCF13F1A4339D29347C10D9D5864B202FE7CD91C64A227B25F7A44A261AA49AD4E99604854E15CFD0BB7D1C1');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'E179CC6EBA3340C7050E98E00210E7C8',17,X'517BFAB7C8A19391C247E2A2D81E0C84C61A4F3DB0C711642861CB5784E1C34BBF5BA6E7BAFA7AA29E90F5FFA9AE00B7951E06792A3310A6F4CD5C88');
CREATE TABLE vault_text (
    rating INTEGER PRIMARY KEY,
    author INTEGER NOT NULL,
    wrapped INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (7,9,0,X'68920E53463CE6A6A96D7F17D8C28D098F9CDEA87AF9815F4F33EA4045BEB828F1240DE6D8314BFC2F3309E02F6D585ACEC0E613E010E9B6AC6C8E5A13AA102BD9F05D5F1440CCE73AC8');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (25,23,0,X'FE0170C13B4D827FF97A460F87400C9437FDB4B4C74F1CCC37B64B2DCD533BAA212DC562A6A7AEB32E99DD5C91808B12A8A3BB611A7BAE448785D4FF06B5B061B0BD18B02BC4514377D6');
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
, since INTEGER) STRICT;
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due, since) VALUES (7,9,1,'misdescribed','general',6,1768024390913,1000,X'77FA044AA4F7092CA40B9FD36EE27F7D5D7BDED51BD98B101D93985E368A2280',NULL,NULL,NULL,NULL,NULL,101,1769928246454,'withdrawn','mistaken',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due, since) VALUES (25,23,1,'fake-trade','serious',12,1768376809428,1000,X'62A3ACC2D516C03A5302FE116675AF417D86F9E161788D025D52096DD376639E',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,'closed',7,1768981609428,'rules-exam',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
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
CREATE INDEX order_rated_by_buyer ON orders (buyer, buyer_seq, buyer_flags) WHERE buyer_seq IS NOT NULL;
CREATE INDEX order_rated_by_seller ON orders (seller, seller_seq, seller_flags) WHERE seller_seq IS NOT NULL;
