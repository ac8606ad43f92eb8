PRAGMA application_id = 1380996436;
PRAGMA user_version = 9;
CREATE TABLE fact (
    seq INTEGER PRIMARY KEY,
    line TEXT NOT NULL
) STRICT;
INSERT INTO fact (seq, line) VALUES (1,'{"actor":{"role":"admin","uid":0},"at":1767225600000,"body":{"from":1767225600000,"origin":"repute.invalid/512c823c09a97bd7005d30ea855971b3","policy":{"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":1,"zoneMinutes":0}},"kind":"policy.adopted","seq":1,"v":1}');
INSERT INTO fact (seq, line) VALUES (2,'{"actor":{"role":"storefront","uid":1001},"at":1767225600000,"body":{"buyer":"VfZKKRY2YWQTSR0uKAkRWA==","closes":1768521600000,"completedAt":1767225600000,"day":20454,"period":24312,"policy":1,"seller":"n6vh4yka1CgjVS7AumCcSw==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":2,"v":1}');
INSERT INTO fact (seq, line) VALUES (3,'{"actor":{"role":"admin","uid":1000},"at":1767225600000,"body":{"from":1767830400000,"policy":{"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"membership":{"caps":{"categories":{"tea":15},"day":40},"earn":{"EUR":{"per":100,"points":10}},"expiryDays":20,"flat":3,"reasons":{"granted":["goodwill"],"taken":["refund"]},"tiers":[{"from":30,"name":"silver"},{"from":100,"name":"gold"}]},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":2,"zoneMinutes":0}},"kind":"policy.adopted","seq":3,"v":1}');
INSERT INTO fact (seq, line) VALUES (4,'{"actor":{"role":"admin","uid":1000},"at":1767916800000,"body":{"account":"MGrxUfpfiY8T/uzC8xS13Q==","course":"seller-basics","score":35},"kind":"training.attempted","seq":4,"v":1}');
INSERT INTO fact (seq, line) VALUES (5,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"amount":{"currency":"EUR","minor":407},"buyer":"zMxDhHfU/cRC7vbbBAnPyw==","closes":1769212800000,"completedAt":1767916800000,"day":20462,"deliveredAt":1767916800000,"items":[{"item":"TYYDe0UnIcu+/+bRtdvncQ=="}],"member":{"expires":20482,"points":40,"tier":"silver"},"period":24312,"policy":3,"seller":"n6vh4yka1CgjVS7AumCcSw=="},"kind":"order.completed","seq":5,"v":1}');
INSERT INTO fact (seq, line) VALUES (6,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"by":"seller","clock":1769212800000,"commitment":"VV1cDItjygDNGNjHXWaKcIxwvL1uv6BpQqSTVsXPr18=","order":5},"kind":"rating.sealed","seq":6,"v":1}');
INSERT INTO fact (seq, line) VALUES (7,'{"actor":{"role":"admin","uid":1000},"at":1768024390913,"body":{"account":"MGrxUfpfiY8T/uzC8xS13Q==","code":"misdescribed","officer":1000,"party":"seller","points":6,"statement":"4LY0CB9DiKxi4x2Ha+v7FMgD5zWm7BjeJJTw/DpXuRQ=","sum":6,"tally":"general"},"kind":"sanction.recorded","seq":7,"v":1}');
INSERT INTO fact (seq, line) VALUES (8,'{"actor":{"role":"storefront","uid":1001},"at":1768024390913,"body":{"amount":{"currency":"EUR","minor":329},"buyer":"IIuhQDaFf3P5PYhDpfzOXw==","closes":1769320390913,"completedAt":1768024390913,"day":20463,"deliveredAt":1768024390913,"member":{"expires":20483,"points":30,"tier":"silver"},"period":24312,"policy":3,"seller":"MGrxUfpfiY8T/uzC8xS13Q==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":8,"v":1}');
INSERT INTO fact (seq, line) VALUES (9,'{"actor":{"role":"storefront","uid":1001},"at":1768024390913,"body":{"by":"buyer","clock":1769320390913,"commitment":"YZ7V6TDbXv+rHiMBL1+y/CePWgqhVLupY9GS0RI9GSw=","order":8},"kind":"rating.sealed","seq":9,"v":1}');
INSERT INTO fact (seq, line) VALUES (10,'{"actor":{"role":"storefront","uid":1001},"at":1768024390913,"body":{"by":"seller","day":20463,"effects":[{"details":1,"points":1,"rating":9,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":10,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"logistics":5,"service":4},"rating":9,"salt":"BFgyWfTpDcc170QL/Qrn7fMH2p2Y+C6hxGtXLu1Oqd4=","value":"positive"}],"order":8,"value":"neutral"},"kind":"rating.shown","seq":10,"v":1}');
INSERT INTO fact (seq, line) VALUES (11,'{"actor":{"role":"storefront","uid":1001},"at":1768026676643,"body":{"amount":{"currency":"EUR","minor":51},"buyer":"VfZKKRY2YWQTSR0uKAkRWA==","closes":1769322676643,"completedAt":1768026676643,"day":20463,"deliveredAt":1768026676643,"period":24312,"policy":3,"seller":"D5Q6mKqNZhU2Wew5ZeHsaw==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":11,"v":1}');
INSERT INTO fact (seq, line) VALUES (12,'{"actor":{"role":"storefront","uid":1001},"at":1768026676643,"body":{"by":"seller","clock":1769322676643,"commitment":"DHgHE51DDOR3Y5EXWb4UGLpmFHQf0qnH9QGazgfsMrU=","order":11},"kind":"rating.sealed","seq":12,"v":1}');
INSERT INTO fact (seq, line) VALUES (13,'{"actor":{"role":"admin","uid":1000},"at":1768048130679,"body":{"amount":{"currency":"EUR","minor":404},"buyer":"97Mv5n4Jv39SflClJn4IZg==","closes":1756988930679,"completedAt":1755692930679,"day":20320,"origin":"elsewhere","period":24307,"policy":1,"seller":"n6vh4yka1CgjVS7AumCcSw=="},"kind":"order.completed","seq":13,"v":1}');
INSERT INTO fact (seq, line) VALUES (14,'{"actor":{"role":"admin","uid":1000},"at":1768048130679,"body":{"by":"buyer","day":20320,"details":{"item":1,"logistics":4,"service":2},"due":1755700997851,"effects":[{"details":1,"points":0,"rating":14,"scored":1,"why":"counted"}],"order":13,"origin":"elsewhere","submittedAt":1755700997851,"value":"neutral"},"kind":"rating.shown","seq":14,"v":1}');
INSERT INTO fact (seq, line) VALUES (15,'{"actor":{"role":"storefront","uid":1001},"at":1768048130679,"body":{"amount":{"currency":"EUR","minor":435},"buyer":"zMxDhHfU/cRC7vbbBAnPyw==","closes":1769344130679,"completedAt":1768048130679,"day":20463,"deliveredAt":1768048130679,"member":{"expires":20483,"points":40},"period":24312,"policy":3,"seller":"D5Q6mKqNZhU2Wew5ZeHsaw=="},"kind":"order.completed","seq":15,"v":1}');
INSERT INTO fact (seq, line) VALUES (16,'{"actor":{"role":"storefront","uid":1001},"at":1768048130679,"body":{"by":"seller","clock":1769344130679,"commitment":"oz04hoJkNmP+f0VnWP8RImRyeIeIptE2bfa0P/xiPgU=","order":15},"kind":"rating.sealed","seq":16,"v":1}');
INSERT INTO fact (seq, line) VALUES (17,'{"actor":{"role":"arbitrator","uid":7},"at":1768048130679,"body":{"effects":[{"details":0,"points":0,"rating":9,"scored":0,"why":"unscored"}],"order":8,"rating":9,"reason":"fake"},"kind":"rating.unscored","seq":17,"v":1}');
INSERT INTO fact (seq, line) VALUES (18,'{"actor":{"role":"storefront","uid":1001},"at":1768099127537,"body":{"amount":{"currency":"EUR","minor":386},"buyer":"VfZKKRY2YWQTSR0uKAkRWA==","closes":1769395127537,"completedAt":1768099127537,"day":20464,"deliveredAt":1768099127537,"member":{"expires":20484,"points":30,"tier":"silver"},"period":24312,"policy":3,"seller":"D5Q6mKqNZhU2Wew5ZeHsaw=="},"kind":"order.completed","seq":18,"v":1}');
INSERT INTO fact (seq, line) VALUES (19,'{"actor":{"role":"storefront","uid":1001},"at":1768099127537,"body":{"by":"buyer","clock":1769395127537,"commitment":"YOcga8mzzZni6BvEvfAXNL5LZ4n+uWUompDrSTKMWqg=","order":18},"kind":"rating.sealed","seq":19,"v":1}');
INSERT INTO fact (seq, line) VALUES (20,'{"actor":{"role":"storefront","uid":1001},"at":1768246828699,"body":{"amount":{"currency":"EUR","minor":435},"buyer":"zMxDhHfU/cRC7vbbBAnPyw==","closes":1769542828699,"completedAt":1768246828699,"day":20465,"deliveredAt":1768246828699,"late":1,"member":{"expires":20485,"points":40,"tier":"gold"},"period":24312,"policy":3,"promisedBy":1768160428699,"seller":"MGrxUfpfiY8T/uzC8xS13Q=="},"kind":"order.completed","seq":20,"v":1}');
INSERT INTO fact (seq, line) VALUES (21,'{"actor":{"role":"storefront","uid":1001},"at":1768246828699,"body":{"by":"seller","clock":1769542828699,"commitment":"KoSlVfiJtTsI69fOapXwhG44jN+FHpKM+8+77ZwlFNM=","order":20},"kind":"rating.sealed","seq":21,"v":1}');
INSERT INTO fact (seq, line) VALUES (22,'{"actor":{"role":"storefront","uid":1001},"at":1768263385984,"body":{"amount":{"currency":"EUR","minor":137},"buyer":"VfZKKRY2YWQTSR0uKAkRWA==","closes":1769559385984,"completedAt":1768263385984,"day":20466,"deliveredAt":1768263385984,"items":[{"item":"TYYDe0UnIcu+/+bRtdvncQ=="}],"member":{"expires":20486,"points":10},"period":24312,"policy":3,"seller":"MGrxUfpfiY8T/uzC8xS13Q=="},"kind":"order.completed","seq":22,"v":1}');
INSERT INTO fact (seq, line) VALUES (23,'{"actor":{"role":"storefront","uid":1001},"at":1768263385984,"body":{"by":"buyer","clock":1769559385984,"commitment":"Jz7hnJim678D4IWICNBvfsmnYvcxdsubgzcZZr0EQgQ=","order":22},"kind":"rating.sealed","seq":23,"v":1}');
INSERT INTO fact (seq, line) VALUES (24,'{"actor":{"role":"storefront","uid":1001},"at":1768263385984,"body":{"by":"seller","day":20466,"effects":[{"details":1,"points":1,"rating":23,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":24,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"service":5},"rating":23,"salt":"l2EcSKqpVUiiABghvBU3YidZ2DeUdT6nl/3W3jLBQ20=","value":"positive"}],"order":22,"value":"negative"},"kind":"rating.shown","seq":24,"v":1}');
INSERT INTO fact (seq, line) VALUES (25,'{"actor":{"role":"admin","uid":1000},"at":1768376809428,"body":{"account":"D5Q6mKqNZhU2Wew5ZeHsaw==","code":"fake-trade","measures":["closed"],"officer":1000,"party":"seller","points":12,"statement":"ENe63dPa/jk9+dYz2+8DOFbap5jAeVIoxKkVEOJlH4E=","sum":12,"tally":"serious","terms":{"days":7,"ends":1768981609428,"exam":"rules-exam","measures":["closed"],"points":12}},"kind":"sanction.recorded","seq":25,"v":1}');
INSERT INTO fact (seq, line) VALUES (26,'{"actor":{"role":"admin","uid":1000},"at":1768376809428,"body":{"account":"IIuhQDaFf3P5PYhDpfzOXw==","into":"VfZKKRY2YWQTSR0uKAkRWA==","reason":"proven"},"kind":"account.merged","seq":26,"v":1}');
INSERT INTO fact (seq, line) VALUES (27,'{"actor":{"role":"storefront","uid":1001},"at":1768376809428,"body":{"amount":{"currency":"EUR","minor":408},"buyer":"97Mv5n4Jv39SflClJn4IZg==","closes":1769672809428,"completedAt":1768376809428,"day":20467,"deliveredAt":1768376809428,"items":[{"item":"TYYDe0UnIcu+/+bRtdvncQ=="}],"member":{"expires":20487,"points":40,"tier":"silver"},"period":24312,"policy":3,"seller":"MGrxUfpfiY8T/uzC8xS13Q=="},"kind":"order.completed","seq":27,"v":1}');
INSERT INTO fact (seq, line) VALUES (28,'{"actor":{"role":"storefront","uid":1001},"at":1768376809428,"body":{"by":"seller","clock":1769672809428,"commitment":"1Iex0JQBfEmx3cK2fF2x9Ctl/KbZ4gSc1vKtHOB7VnA=","order":27},"kind":"rating.sealed","seq":28,"v":1}');
INSERT INTO fact (seq, line) VALUES (29,'{"actor":{"role":"storefront","uid":1001},"at":1768428203635,"body":{"amount":{"currency":"EUR","minor":256},"buyer":"IIuhQDaFf3P5PYhDpfzOXw==","buyerPerson":4,"closes":1769724203635,"completedAt":1768428203635,"day":20467,"deliveredAt":1768428203635,"member":{"expires":20487,"points":20},"period":24312,"policy":3,"seller":"n6vh4yka1CgjVS7AumCcSw=="},"kind":"order.completed","seq":29,"v":1}');
INSERT INTO fact (seq, line) VALUES (30,'{"actor":{"role":"storefront","uid":1001},"at":1768428203635,"body":{"by":"buyer","clock":1769724203635,"commitment":"mNijuwKdlNLZ/O477ukR7FB6fDHGtmhgeEzSMOX1zvI=","order":29},"kind":"rating.sealed","seq":30,"v":1}');
INSERT INTO fact (seq, line) VALUES (31,'{"actor":{"role":"storefront","uid":1001},"at":1768428203635,"body":{"by":"seller","day":20467,"effects":[{"details":1,"points":-1,"rating":30,"scored":1,"standing":{"negative":20467},"why":"counted"},{"details":0,"points":1,"rating":31,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":1,"service":2},"rating":30,"salt":"G/VbsQOxqBbL1/QDzqsTkDx2Bhg79JAIKGX8OJkAisM=","value":"negative"}],"order":29,"value":"positive"},"kind":"rating.shown","seq":31,"v":1}');
INSERT INTO fact (seq, line) VALUES (32,'{"actor":{"role":"admin","uid":1000},"at":1768596785552,"body":{"amount":{"currency":"EUR","minor":391},"buyer":"IIuhQDaFf3P5PYhDpfzOXw==","buyerPerson":4,"closes":1761943985552,"completedAt":1760647985552,"day":20377,"items":[{"item":"TYYDe0UnIcu+/+bRtdvncQ=="}],"origin":"elsewhere","period":24309,"policy":1,"seller":"MGrxUfpfiY8T/uzC8xS13Q=="},"kind":"order.completed","seq":32,"v":1}');
INSERT INTO fact (seq, line) VALUES (33,'{"actor":{"role":"admin","uid":1000},"at":1768596785552,"body":{"by":"buyer","day":20379,"details":{"item":1,"service":2},"due":1760770516564,"effects":[{"details":1,"points":-1,"rating":33,"scored":1,"standing":{"negative":20379},"why":"counted"}],"order":32,"origin":"elsewhere","submittedAt":1760770516564,"value":"negative"},"kind":"rating.shown","seq":33,"v":1}');
INSERT INTO fact (seq, line) VALUES (34,'{"actor":{"role":"admin","uid":1000},"at":1768596785552,"body":{"by":"seller","day":20379,"due":1760791796173,"effects":[{"details":0,"points":-1,"rating":34,"scored":1,"why":"counted"}],"order":32,"origin":"elsewhere","submittedAt":1760791796173,"value":"negative"},"kind":"rating.shown","seq":34,"v":1}');
INSERT INTO fact (seq, line) VALUES (35,'{"actor":{"role":"storefront","uid":1001},"at":1768596785552,"body":{"amount":{"currency":"EUR","minor":132},"buyer":"IIuhQDaFf3P5PYhDpfzOXw==","buyerPerson":4,"closes":1769892785552,"completedAt":1768596785552,"day":20469,"deliveredAt":1768596785552,"items":[{"item":"TYYDe0UnIcu+/+bRtdvncQ=="}],"member":{"expires":20489,"points":10},"period":24312,"policy":3,"seller":"MGrxUfpfiY8T/uzC8xS13Q=="},"kind":"order.completed","seq":35,"v":1}');
INSERT INTO fact (seq, line) VALUES (36,'{"actor":{"role":"storefront","uid":1001},"at":1768596785552,"body":{"by":"buyer","clock":1769892785552,"commitment":"jnczMeQqIvMUzX0E/05c/tvza8UV+pr5ycxtUqOdgOI=","order":35},"kind":"rating.sealed","seq":36,"v":1}');
INSERT INTO fact (seq, line) VALUES (37,'{"actor":{"role":"storefront","uid":1001},"at":1768596785552,"body":{"by":"seller","day":20469,"effects":[{"details":1,"points":0,"rating":36,"scored":0,"why":"repeat"},{"details":0,"points":1,"rating":37,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"logistics":5,"service":4},"rating":36,"salt":"1HzKF8Ja3PHzPig179i7Jml98uZVC/mIeg6yifvR468=","value":"positive"}],"order":35,"value":"positive"},"kind":"rating.shown","seq":37,"v":1}');
INSERT INTO fact (seq, line) VALUES (38,'{"actor":{"role":"storefront","uid":1001},"at":1768632524057,"body":{"amount":{"currency":"EUR","minor":336},"buyer":"zMxDhHfU/cRC7vbbBAnPyw==","closes":1769928524057,"completedAt":1768632524057,"day":20470,"deliveredAt":1768632524057,"items":[{"item":"TYYDe0UnIcu+/+bRtdvncQ=="}],"late":1,"member":{"expires":20490,"points":30},"period":24312,"policy":3,"promisedBy":1768546124057,"seller":"n6vh4yka1CgjVS7AumCcSw=="},"kind":"order.completed","seq":38,"v":1}');
INSERT INTO fact (seq, line) VALUES (39,'{"actor":{"role":"storefront","uid":1001},"at":1768632524057,"body":{"by":"buyer","clock":1769928524057,"commitment":"DUaR5DIrKsz1AtBts7fXPRjiw3wHqg6C6RB1N0vmtXM=","order":38},"kind":"rating.sealed","seq":39,"v":1}');
INSERT INTO fact (seq, line) VALUES (40,'{"actor":{"role":"storefront","uid":1001},"at":1768694585438,"body":{"amount":{"currency":"EUR","minor":126},"buyer":"VfZKKRY2YWQTSR0uKAkRWA==","closes":1769990585438,"completedAt":1768694585438,"day":20471,"deliveredAt":1768694585438,"member":{"expires":20491,"points":10},"period":24312,"policy":3,"seller":"n6vh4yka1CgjVS7AumCcSw=="},"kind":"order.completed","seq":40,"v":1}');
INSERT INTO fact (seq, line) VALUES (41,'{"actor":{"role":"storefront","uid":1001},"at":1768694585438,"body":{"by":"buyer","clock":1769990585438,"commitment":"Ah2G8REs/NkEactefINcgn1g/qpFfTKEZygsrsKkIgg=","order":40},"kind":"rating.sealed","seq":41,"v":1}');
INSERT INTO fact (seq, line) VALUES (42,'{"actor":{"role":"storefront","uid":1001},"at":1768694585438,"body":{"by":"seller","day":20471,"effects":[{"details":1,"points":-1,"rating":41,"scored":1,"standing":{"negative":20471},"why":"counted"},{"details":0,"points":-1,"rating":42,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"logistics":3,"service":5},"rating":41,"salt":"yM9/2wzfSYxGZkjtl6fFBaV3s8+RkoJCQtqBDL6jpsc=","value":"negative"}],"order":40,"value":"negative"},"kind":"rating.shown","seq":42,"v":1}');
INSERT INTO fact (seq, line) VALUES (43,'{"actor":{"role":"storefront","uid":1001},"at":1768759685687,"body":{"amount":{"currency":"EUR","minor":242},"buyer":"VfZKKRY2YWQTSR0uKAkRWA==","closes":1770055685687,"completedAt":1768759685687,"day":20471,"deliveredAt":1768759685687,"items":[{"item":"TYYDe0UnIcu+/+bRtdvncQ=="}],"member":{"expires":20491,"points":20},"period":24312,"policy":3,"seller":"n6vh4yka1CgjVS7AumCcSw=="},"kind":"order.completed","seq":43,"v":1}');
INSERT INTO fact (seq, line) VALUES (44,'{"actor":{"role":"storefront","uid":1001},"at":1768759685687,"body":{"by":"buyer","clock":1770055685687,"commitment":"oRYaevdAw7SmlUnyQCak9BiXHrHm4U+48upgCk8s3x0=","order":43},"kind":"rating.sealed","seq":44,"v":1}');
INSERT INTO fact (seq, line) VALUES (45,'{"actor":{"role":"storefront","uid":1001},"at":1768759685687,"body":{"by":"seller","day":20471,"effects":[{"details":1,"points":1,"rating":44,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":45,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":2,"service":2},"rating":44,"salt":"IZfTSdL5jiombaUPTjCyGx9DIEPcP7RVfxA0fUcq93U=","value":"positive"}],"order":43,"value":"negative"},"kind":"rating.shown","seq":45,"v":1}');
INSERT INTO fact (seq, line) VALUES (46,'{"actor":{"role":"storefront","uid":1001},"at":1768782076278,"body":{"amount":{"currency":"EUR","minor":255},"buyer":"zMxDhHfU/cRC7vbbBAnPyw==","closes":1770078076278,"completedAt":1768782076278,"day":20472,"deliveredAt":1768782076278,"items":[{"item":"TYYDe0UnIcu+/+bRtdvncQ=="}],"member":{"expires":20492,"points":20},"period":24312,"policy":3,"seller":"n6vh4yka1CgjVS7AumCcSw=="},"kind":"order.completed","seq":46,"v":1}');
INSERT INTO fact (seq, line) VALUES (47,'{"actor":{"role":"storefront","uid":1001},"at":1768782076278,"body":{"by":"buyer","clock":1770078076278,"commitment":"YwdtzlLBDO6evo7af6SbJls0XYXtLxe/OaTtNesl3y0=","order":46},"kind":"rating.sealed","seq":47,"v":1}');
INSERT INTO fact (seq, line) VALUES (48,'{"actor":{"role":"clock","uid":0},"at":1768925417818,"body":{"account":"n6vh4yka1CgjVS7AumCcSw==","after":"standard","age":19,"before":"standard","buyers":2,"defects":2,"due":1768867200000,"late":1,"orders":8,"window":365},"kind":"standing.evaluated","seq":48,"v":1}');
INSERT INTO fact (seq, line) VALUES (49,'{"actor":{"role":"clock","uid":0},"at":1768925417818,"body":{"account":"MGrxUfpfiY8T/uzC8xS13Q==","after":"standard","age":11,"before":"standard","buyers":1,"defects":1,"due":1768867200000,"late":1,"orders":6,"window":365},"kind":"standing.evaluated","seq":49,"v":1}');
INSERT INTO fact (seq, line) VALUES (50,'{"actor":{"role":"clock","uid":0},"at":1768925417818,"body":{"account":"D5Q6mKqNZhU2Wew5ZeHsaw==","after":"standard","age":10,"before":"standard","buyers":0,"defects":0,"due":1768867200000,"late":0,"orders":3,"window":365},"kind":"standing.evaluated","seq":50,"v":1}');
INSERT INTO fact (seq, line) VALUES (51,'{"actor":{"role":"admin","uid":1000},"at":1768925417818,"body":{"account":"D5Q6mKqNZhU2Wew5ZeHsaw==","course":"seller-basics","score":54},"kind":"training.attempted","seq":51,"v":1}');
INSERT INTO fact (seq, line) VALUES (52,'{"actor":{"role":"storefront","uid":1001},"at":1768925417818,"body":{"amount":{"currency":"EUR","minor":410},"buyer":"VfZKKRY2YWQTSR0uKAkRWA==","closes":1770221417818,"completedAt":1768925417818,"day":20473,"deliveredAt":1768925417818,"member":{"expires":20493,"points":40,"tier":"gold"},"period":24312,"policy":3,"seller":"D5Q6mKqNZhU2Wew5ZeHsaw==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":52,"v":1}');
INSERT INTO fact (seq, line) VALUES (53,'{"actor":{"role":"storefront","uid":1001},"at":1768925417818,"body":{"by":"seller","clock":1770221417818,"commitment":"8tm4S4OwXaiNxH/2zLVmkn87Q24P3rsaM4QA44Ay3a4=","order":52},"kind":"rating.sealed","seq":53,"v":1}');
INSERT INTO fact (seq, line) VALUES (54,'{"actor":{"role":"admin","uid":1000},"at":1768940522418,"body":{"account":"D5Q6mKqNZhU2Wew5ZeHsaw==","ends":1769990400000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":1,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":54,"v":1}');
INSERT INTO fact (seq, line) VALUES (55,'{"actor":{"role":"storefront","uid":1001},"at":1768940522418,"body":{"amount":{"currency":"EUR","minor":199},"buyer":"VfZKKRY2YWQTSR0uKAkRWA==","closes":1770236522418,"completedAt":1768940522418,"day":20473,"deliveredAt":1768940522418,"items":[{"item":"TYYDe0UnIcu+/+bRtdvncQ=="}],"late":1,"member":{"cut":"day","expires":20493,"gross":10,"points":0},"period":24312,"policy":3,"promisedBy":1768854122418,"seller":"D5Q6mKqNZhU2Wew5ZeHsaw=="},"kind":"order.completed","seq":55,"v":1}');
INSERT INTO fact (seq, line) VALUES (56,'{"actor":{"role":"storefront","uid":1001},"at":1768940522418,"body":{"by":"buyer","clock":1770236522418,"commitment":"H4EK71ABg67mENkNhe0cGvOD+AuLcBFG6HG+yJLg93I=","order":55},"kind":"rating.sealed","seq":56,"v":1}');
INSERT INTO fact (seq, line) VALUES (57,'{"actor":{"role":"storefront","uid":1001},"at":1768940522418,"body":{"by":"seller","day":20473,"effects":[{"details":1,"points":1,"rating":56,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":57,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":2,"service":4},"rating":56,"salt":"YfqpsK+LaKskEfuHoFXeCCjZGiBFktxvEP7sTAgzFcI=","value":"positive"}],"order":55,"value":"neutral"},"kind":"rating.shown","seq":57,"v":1}');
INSERT INTO fact (seq, line) VALUES (58,'{"actor":{"role":"clock","uid":0},"at":1769014721228,"body":{"account":"D5Q6mKqNZhU2Wew5ZeHsaw==","due":1768940522419,"shown":"standard","why":"sales","withdrawn":["badge","early-release","higher-limits"]},"kind":"standing.guarantee-ended","seq":58,"v":1}');
INSERT INTO fact (seq, line) VALUES (59,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"account":"MGrxUfpfiY8T/uzC8xS13Q==","code":"dispatch-48h"},"kind":"commitment.taken","seq":59,"v":1}');
INSERT INTO fact (seq, line) VALUES (60,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"buyer":"IIuhQDaFf3P5PYhDpfzOXw==","createdAt":1769014721228,"promises":[{"by":1769187521228,"commitment":59,"due":1769273921228,"step":"dispatch"}],"seller":"MGrxUfpfiY8T/uzC8xS13Q=="},"kind":"order.opened","seq":60,"v":1}');
INSERT INTO fact (seq, line) VALUES (61,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"amount":{"currency":"EUR","minor":494},"buyer":"97Mv5n4Jv39SflClJn4IZg==","closes":1770310721228,"commitments":[59],"completedAt":1769014721228,"day":20474,"deliveredAt":1769014721228,"items":[{"item":"TYYDe0UnIcu+/+bRtdvncQ=="}],"member":{"expires":20494,"points":40},"period":24312,"policy":3,"seller":"MGrxUfpfiY8T/uzC8xS13Q==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":61,"v":1}');
INSERT INTO fact (seq, line) VALUES (62,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"by":"buyer","clock":1770310721228,"commitment":"0cZLf1qlih9eFa6TC1xJza+Bakt0BrCoC4dtHjT5KvA=","order":61},"kind":"rating.sealed","seq":62,"v":1}');
INSERT INTO fact (seq, line) VALUES (63,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"by":"seller","day":20474,"effects":[{"details":1,"points":-1,"rating":62,"scored":1,"standing":{"negative":20474},"why":"counted"},{"details":0,"points":1,"rating":63,"scored":1,"why":"counted"}],"opens":[{"details":{"item":5,"logistics":5},"rating":62,"salt":"vwsMujUJZMOnIlWAhUdri6NnkSFtTtPPvjSlIViPJ5E=","value":"negative"}],"order":61,"value":"positive"},"kind":"rating.shown","seq":63,"v":1}');
INSERT INTO fact (seq, line) VALUES (64,'{"actor":{"role":"arbitrator","uid":7},"at":1769014721228,"body":{"effects":[{"details":0,"points":0,"rating":42,"scored":0,"why":"unscored"}],"order":40,"rating":42,"reason":"fake"},"kind":"rating.unscored","seq":64,"v":1}');
INSERT INTO fact (seq, line) VALUES (65,'{"actor":{"role":"admin","uid":1000},"at":1769148727328,"body":{"account":"MGrxUfpfiY8T/uzC8xS13Q==","course":"seller-basics","score":41},"kind":"training.attempted","seq":65,"v":1}');
INSERT INTO fact (seq, line) VALUES (66,'{"actor":{"role":"storefront","uid":1001},"at":1769148727328,"body":{"amount":{"currency":"EUR","minor":131},"buyer":"97Mv5n4Jv39SflClJn4IZg==","closes":1770444727328,"completedAt":1769148727328,"day":20476,"deliveredAt":1769148727328,"items":[{"item":"TYYDe0UnIcu+/+bRtdvncQ=="}],"member":{"expires":20496,"points":10},"period":24312,"policy":3,"seller":"n6vh4yka1CgjVS7AumCcSw==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":66,"v":1}');
INSERT INTO fact (seq, line) VALUES (67,'{"actor":{"role":"storefront","uid":1001},"at":1769148727328,"body":{"by":"buyer","clock":1770444727328,"commitment":"5u4UMsz8QzILxnzke83MRv2kOxA0ZfmC8MZJQnbYXlw=","order":66},"kind":"rating.sealed","seq":67,"v":1}');
INSERT INTO fact (seq, line) VALUES (68,'{"actor":{"role":"storefront","uid":1001},"at":1769148727328,"body":{"by":"seller","day":20476,"effects":[{"details":1,"points":1,"rating":67,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":68,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":4},"rating":67,"salt":"UcEWEQznxkVgPwnpV+j6K71gLwOO3+Xu2r1E6Q5k/Ic=","value":"positive"}],"order":66,"value":"negative"},"kind":"rating.shown","seq":68,"v":1}');
INSERT INTO fact (seq, line) VALUES (69,'{"actor":{"role":"clock","uid":0},"at":1769257213178,"body":{"day":20477,"due":1769212800000,"effects":[{"details":0,"points":1,"rating":6,"scored":1,"why":"counted"}],"opens":[{"rating":6,"salt":"hgEzu9LqtBXNxu0GZmG78EXGy0/DgdhBqjTk6tCBefI=","value":"positive"}],"order":5},"kind":"rating.revealed","seq":69,"v":1}');
INSERT INTO fact (seq, line) VALUES (70,'{"actor":{"role":"storefront","uid":1001},"at":1769257213178,"body":{"amount":{"currency":"EUR","minor":371},"buyer":"97Mv5n4Jv39SflClJn4IZg==","closes":1770553213178,"completedAt":1769257213178,"day":20477,"deliveredAt":1769257213178,"items":[{"item":"TYYDe0UnIcu+/+bRtdvncQ=="}],"member":{"expires":20497,"points":30,"tier":"gold"},"period":24312,"policy":3,"seller":"n6vh4yka1CgjVS7AumCcSw=="},"kind":"order.completed","seq":70,"v":1}');
INSERT INTO fact (seq, line) VALUES (71,'{"actor":{"role":"storefront","uid":1001},"at":1769257213178,"body":{"by":"buyer","clock":1770553213178,"commitment":"xlyVaWRQgsbHh51LMAOQiybp1nxKpqM7cfLYPdthCOU=","order":70},"kind":"rating.sealed","seq":71,"v":1}');
INSERT INTO fact (seq, line) VALUES (72,'{"actor":{"role":"storefront","uid":1001},"at":1769257213178,"body":{"by":"seller","day":20477,"effects":[{"details":1,"points":-1,"rating":71,"scored":1,"standing":{"negative":20477},"why":"counted"},{"details":0,"points":0,"rating":72,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"service":3},"rating":71,"salt":"dVMmo4wGrP4frKERHGx7qY2pNXHpZbtRWZpfWBDKt4g=","value":"negative"}],"order":70,"value":"neutral"},"kind":"rating.shown","seq":72,"v":1}');
INSERT INTO fact (seq, line) VALUES (73,'{"actor":{"role":"storefront","uid":1001},"at":1769257213178,"body":{"effects":[{"details":1,"points":1,"rating":62,"scored":1,"standing":{"gone":["negative"]},"why":"counted"}],"order":61,"rating":62,"value":"positive"},"kind":"rating.revised","seq":73,"v":1}');
INSERT INTO fact (seq, line) VALUES (74,'{"actor":{"role":"clock","uid":0},"at":1769370927298,"body":{"by":1769187521228,"commitment":59,"counts":1,"day":20477,"due":1769273921228,"order":60,"step":"dispatch"},"kind":"commitment.breached","seq":74,"v":1}');
INSERT INTO fact (seq, line) VALUES (75,'{"actor":{"role":"clock","uid":0},"at":1769370927298,"body":{"day":20478,"due":1769322676643,"effects":[{"details":0,"points":0,"rating":12,"scored":0,"why":"minimum"}],"opens":[{"rating":12,"salt":"AW9nmb47UIMh5Ov28KuBBhQLivUDPSSUwReNzUiMcbw=","value":"positive"}],"order":11},"kind":"rating.revealed","seq":75,"v":1}');
INSERT INTO fact (seq, line) VALUES (76,'{"actor":{"role":"clock","uid":0},"at":1769370927298,"body":{"day":20478,"due":1769344130679,"effects":[{"details":0,"points":-1,"rating":16,"scored":1,"why":"counted"}],"opens":[{"rating":16,"salt":"5L+77OrYKuqSG0hMgwHBnR+nA2dBjQdR7V/wyo6KNqI=","value":"negative"}],"order":15},"kind":"rating.revealed","seq":76,"v":1}');
INSERT INTO fact (seq, line) VALUES (77,'{"actor":{"role":"storefront","uid":1001},"at":1769370927298,"body":{"amount":{"currency":"EUR","minor":312},"buyer":"IIuhQDaFf3P5PYhDpfzOXw==","buyerPerson":4,"closes":1770666927298,"completedAt":1769370927298,"day":20478,"deliveredAt":1769370927298,"member":{"expires":20498,"points":30},"period":24312,"policy":3,"seller":"n6vh4yka1CgjVS7AumCcSw=="},"kind":"order.completed","seq":77,"v":1}');
INSERT INTO fact (seq, line) VALUES (78,'{"actor":{"role":"storefront","uid":1001},"at":1769370927298,"body":{"by":"seller","clock":1770666927298,"commitment":"IeP35fjLclqcAeq+5Z6CH7dfVY7DHfzK5pYXOn3Ldds=","order":77},"kind":"rating.sealed","seq":78,"v":1}');
INSERT INTO fact (seq, line) VALUES (79,'{"actor":{"role":"clock","uid":0},"at":1769413344986,"body":{"day":20479,"due":1769395127537,"effects":[{"details":1,"points":1,"rating":19,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":5,"service":2},"rating":19,"salt":"U9IOGRyu9HmOmxTCngciP5QhvOnXVuw9/DmKUM8IsVU=","value":"positive"}],"order":18},"kind":"rating.revealed","seq":79,"v":1}');
INSERT INTO fact (seq, line) VALUES (80,'{"actor":{"role":"storefront","uid":1001},"at":1769413344986,"body":{"amount":{"currency":"EUR","minor":240},"buyer":"97Mv5n4Jv39SflClJn4IZg==","closes":1770709344986,"completedAt":1769413344986,"day":20479,"deliveredAt":1769413344986,"items":[{"item":"TYYDe0UnIcu+/+bRtdvncQ=="}],"late":1,"member":{"expires":20499,"points":20},"period":24312,"policy":3,"promisedBy":1769326944986,"seller":"n6vh4yka1CgjVS7AumCcSw=="},"kind":"order.completed","seq":80,"v":1}');
INSERT INTO fact (seq, line) VALUES (81,'{"actor":{"role":"storefront","uid":1001},"at":1769413344986,"body":{"by":"buyer","clock":1770709344986,"commitment":"bDfMN428GCYRFM+/EeWopde0hMwTQeT2jUKyp8tHBKU=","order":80},"kind":"rating.sealed","seq":81,"v":1}');
INSERT INTO fact (seq, line) VALUES (82,'{"actor":{"role":"storefront","uid":1001},"at":1769413344986,"body":{"by":"seller","day":20479,"effects":[{"details":0,"points":0,"rating":81,"scored":0,"why":"repeat"},{"details":0,"points":1,"rating":82,"scored":1,"why":"counted"}],"opens":[{"rating":81,"salt":"Tr3VspGB2aDdWVqbJKtkyy/xX6G5K8MPBHbN1dLQqhI=","value":"negative"}],"order":80,"value":"positive"},"kind":"rating.shown","seq":82,"v":1}');
INSERT INTO fact (seq, line) VALUES (83,'{"actor":{"role":"storefront","uid":1001},"at":1769413344986,"body":{"effects":[{"details":1,"points":0,"rating":71,"scored":0,"standing":{"gone":["negative"]},"why":"repeat"},{"details":0,"order":80,"points":-1,"rating":81,"scored":1,"standing":{"negative":20479},"why":"counted"}],"order":70,"rating":71,"value":"positive"},"kind":"rating.revised","seq":83,"v":1}');
INSERT INTO fact (seq, line) VALUES (84,'{"actor":{"role":"storefront","uid":1001},"at":1769471306022,"body":{"amount":{"currency":"EUR","minor":224},"buyer":"97Mv5n4Jv39SflClJn4IZg==","closes":1770767306022,"completedAt":1769471306022,"day":20479,"deliveredAt":1769471306022,"items":[{"item":"TYYDe0UnIcu+/+bRtdvncQ=="}],"member":{"expires":20499,"points":20},"period":24312,"policy":3,"seller":"n6vh4yka1CgjVS7AumCcSw=="},"kind":"order.completed","seq":84,"v":1}');
INSERT INTO fact (seq, line) VALUES (85,'{"actor":{"role":"storefront","uid":1001},"at":1769471306022,"body":{"by":"buyer","clock":1770767306022,"commitment":"iWpMDhCP40QdcXkpHn1A9xqBVW84t+yDHHFVFn7X534=","order":84},"kind":"rating.sealed","seq":85,"v":1}');
INSERT INTO fact (seq, line) VALUES (86,'{"actor":{"role":"clock","uid":0},"at":1769621045372,"body":{"day":20480,"due":1769542828699,"effects":[{"details":0,"points":1,"rating":21,"scored":1,"why":"counted"}],"opens":[{"rating":21,"salt":"aKFDqq7lwF4gV3mrcZhdDApmIBPLdu6KLdvkY7osSbY=","value":"positive"}],"order":20},"kind":"rating.revealed","seq":86,"v":1}');
INSERT INTO fact (seq, line) VALUES (87,'{"actor":{"role":"storefront","uid":1001},"at":1769621045372,"body":{"amount":{"currency":"EUR","minor":96},"buyer":"VfZKKRY2YWQTSR0uKAkRWA==","closes":1770917045372,"completedAt":1769621045372,"day":20481,"deliveredAt":1769621045372,"period":24312,"policy":3,"seller":"n6vh4yka1CgjVS7AumCcSw=="},"kind":"order.completed","seq":87,"v":1}');
INSERT INTO fact (seq, line) VALUES (88,'{"actor":{"role":"storefront","uid":1001},"at":1769621045372,"body":{"by":"buyer","clock":1770917045372,"commitment":"QNHtKsNkMIVVqrtuSiyT3K3cr5tPreyD9ZQ0UwKoOJ8=","order":87},"kind":"rating.sealed","seq":88,"v":1}');
INSERT INTO fact (seq, line) VALUES (89,'{"actor":{"role":"arbitrator","uid":7},"at":1769621045372,"body":{"effects":[{"details":1,"points":1,"rating":9,"scored":1,"why":"counted"}],"order":8,"rating":9,"reason":"appeal","unscored":17},"kind":"rating.restored","seq":89,"v":1}');
INSERT INTO fact (seq, line) VALUES (90,'{"actor":{"role":"clock","uid":0},"at":1769749257473,"body":{"days":[20462],"due":1769644800000,"membership":5,"points":40},"kind":"membership.expired","seq":90,"v":1}');
INSERT INTO fact (seq, line) VALUES (91,'{"actor":{"role":"clock","uid":0},"at":1769749257473,"body":{"day":20482,"due":1769672809428,"effects":[{"details":0,"points":0,"rating":28,"scored":1,"why":"counted"}],"opens":[{"rating":28,"salt":"+DsX9pV7YhEcZyo+/O74IkTbrFzMnU2t6JnQo/voebc=","value":"neutral"}],"order":27},"kind":"rating.revealed","seq":91,"v":1}');
INSERT INTO fact (seq, line) VALUES (92,'{"actor":{"role":"clock","uid":0},"at":1769749257473,"body":{"days":[20463],"due":1769731200000,"membership":5,"points":40,"tier":"silver"},"kind":"membership.expired","seq":92,"v":1}');
INSERT INTO fact (seq, line) VALUES (93,'{"actor":{"role":"clock","uid":0},"at":1769749257473,"body":{"days":[20463],"due":1769731200000,"membership":8,"points":30},"kind":"membership.expired","seq":93,"v":1}');
INSERT INTO fact (seq, line) VALUES (94,'{"actor":{"role":"storefront","uid":1001},"at":1769749257473,"body":{"amount":{"currency":"EUR","minor":485},"buyer":"VfZKKRY2YWQTSR0uKAkRWA==","closes":1771045257473,"completedAt":1769749257473,"day":20483,"deliveredAt":1769749257473,"member":{"expires":20503,"points":40},"period":24312,"policy":3,"seller":"n6vh4yka1CgjVS7AumCcSw=="},"kind":"order.completed","seq":94,"v":1}');
INSERT INTO fact (seq, line) VALUES (95,'{"actor":{"role":"storefront","uid":1001},"at":1769749257473,"body":{"by":"buyer","clock":1771045257473,"commitment":"fDBFDxfJuW5LILgZGxfLUyA1QfHEjkVgrt1uAcgaFzY=","order":94},"kind":"rating.sealed","seq":95,"v":1}');
INSERT INTO fact (seq, line) VALUES (96,'{"actor":{"role":"storefront","uid":1001},"at":1769749257473,"body":{"by":"seller","day":20483,"effects":[{"details":0,"points":-1,"rating":95,"scored":1,"standing":{"negative":20483},"why":"counted"},{"details":0,"points":-1,"rating":96,"scored":1,"why":"counted"}],"opens":[{"rating":95,"salt":"YNNmHqIXT8osFXhk57nMYBYDerJkId7SRajfpQcZqmc=","value":"negative"}],"order":94,"value":"negative"},"kind":"rating.shown","seq":96,"v":1}');
INSERT INTO fact (seq, line) VALUES (97,'{"actor":{"role":"storefront","uid":1001},"at":1769782947535,"body":{"amount":{"currency":"EUR","minor":350},"buyer":"97Mv5n4Jv39SflClJn4IZg==","closes":1771078947535,"completedAt":1769782947535,"day":20483,"deliveredAt":1769782947535,"items":[{"item":"TYYDe0UnIcu+/+bRtdvncQ=="}],"late":1,"member":{"expires":20503,"points":30},"period":24312,"policy":3,"promisedBy":1769696547535,"seller":"D5Q6mKqNZhU2Wew5ZeHsaw=="},"kind":"order.completed","seq":97,"v":1}');
INSERT INTO fact (seq, line) VALUES (98,'{"actor":{"role":"storefront","uid":1001},"at":1769782947535,"body":{"by":"buyer","clock":1771078947535,"commitment":"UlSW94rAAHqiAMurdzRWYhgpdWOFAIMLo1H2jXWOiBA=","order":97},"kind":"rating.sealed","seq":98,"v":1}');
INSERT INTO fact (seq, line) VALUES (99,'{"actor":{"role":"clock","uid":0},"at":1769928246454,"body":{"days":[20464],"due":1769817600000,"membership":18,"points":30},"kind":"membership.expired","seq":99,"v":1}');
INSERT INTO fact (seq, line) VALUES (100,'{"actor":{"role":"clock","uid":0},"at":1769928246454,"body":{"days":[20465],"due":1769904000000,"membership":5,"points":40},"kind":"membership.expired","seq":100,"v":1}');
INSERT INTO fact (seq, line) VALUES (101,'{"actor":{"role":"admin","uid":1000},"at":1769928246454,"body":{"reason":"mistaken","sum":0,"violation":7},"kind":"sanction.withdrawn","seq":101,"v":1}');
INSERT INTO fact (seq, line) VALUES (102,'{"actor":{"role":"admin","uid":1000},"at":1769928246454,"body":{"account":"MGrxUfpfiY8T/uzC8xS13Q==","ends":1771545600000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":3,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":102,"v":1}');
INSERT INTO fact (seq, line) VALUES (103,'{"actor":{"role":"storefront","uid":1001},"at":1769928246454,"body":{"amount":{"currency":"EUR","minor":92},"buyer":"IIuhQDaFf3P5PYhDpfzOXw==","buyerPerson":4,"closes":1771224246454,"completedAt":1769928246454,"day":20485,"deliveredAt":1769928246454,"items":[{"item":"TYYDe0UnIcu+/+bRtdvncQ=="}],"period":24313,"policy":3,"seller":"n6vh4yka1CgjVS7AumCcSw=="},"kind":"order.completed","seq":103,"v":1}');
INSERT INTO fact (seq, line) VALUES (104,'{"actor":{"role":"storefront","uid":1001},"at":1769928246454,"body":{"by":"buyer","clock":1771224246454,"commitment":"CdDCsDjQwY5Sk048cocwyhS/JSpodF1qrpDjy0x7/NU=","order":103},"kind":"rating.sealed","seq":104,"v":1}');
INSERT INTO fact (seq, line) VALUES (105,'{"actor":{"role":"storefront","uid":1001},"at":1769928246454,"body":{"by":"seller","day":20485,"effects":[{"details":0,"points":0,"rating":104,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":105,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":1,"logistics":1},"rating":104,"salt":"MRkXQjXN8IT69EOcHQlLbLc5sClr7OR49zPmCsL33m8=","value":"neutral"}],"order":103,"value":"negative"},"kind":"rating.shown","seq":105,"v":1}');
INSERT INTO fact (seq, line) VALUES (106,'{"actor":{"role":"clock","uid":0},"at":1769995588884,"body":{"day":20485,"due":1769928524057,"effects":[{"details":1,"points":-1,"rating":39,"scored":1,"standing":{"negative":20485},"why":"counted"}],"opens":[{"details":{"item":5,"logistics":1,"service":1},"rating":39,"salt":"f+o8HoJtOfaKaaHPp9c9fghYI0Uogg7ZBGjArIL3XVw=","value":"negative"}],"order":38},"kind":"rating.revealed","seq":106,"v":1}');
INSERT INTO fact (seq, line) VALUES (107,'{"actor":{"role":"clock","uid":0},"at":1769995588884,"body":{"days":[20466],"due":1769990400000,"membership":18,"points":10},"kind":"membership.expired","seq":107,"v":1}');
INSERT INTO fact (seq, line) VALUES (108,'{"actor":{"role":"admin","uid":1000},"at":1769995588884,"body":{"account":"MGrxUfpfiY8T/uzC8xS13Q==","certificate":{"ends":1801612800000,"issued":20486,"next":1799020800000,"officer":1000,"state":"verified","type":"training"},"course":"seller-basics","passed":1,"score":98,"until":20851},"kind":"training.attempted","seq":108,"v":1}');
INSERT INTO fact (seq, line) VALUES (109,'{"actor":{"role":"storefront","uid":1001},"at":1769995588884,"body":{"amount":{"currency":"EUR","minor":227},"buyer":"zMxDhHfU/cRC7vbbBAnPyw==","closes":1771291588884,"completedAt":1769995588884,"day":20486,"deliveredAt":1769995588884,"items":[{"item":"TYYDe0UnIcu+/+bRtdvncQ=="}],"member":{"expires":20506,"points":20},"period":24313,"policy":3,"seller":"n6vh4yka1CgjVS7AumCcSw=="},"kind":"order.completed","seq":109,"v":1}');
INSERT INTO fact (seq, line) VALUES (110,'{"actor":{"role":"storefront","uid":1001},"at":1769995588884,"body":{"by":"seller","clock":1771291588884,"commitment":"Tkmh/4SaQeCH44p7wu3R2MbZfpCz3KEQUG5t6evpenc=","order":109},"kind":"rating.sealed","seq":110,"v":1}');
INSERT INTO fact (seq, line) VALUES (111,'{"actor":{"role":"clock","uid":0},"at":1770150760316,"body":{"days":[20467],"due":1770076800000,"membership":8,"points":20},"kind":"membership.expired","seq":111,"v":1}');
INSERT INTO fact (seq, line) VALUES (112,'{"actor":{"role":"clock","uid":0},"at":1770150760316,"body":{"days":[20467],"due":1770076800000,"membership":27,"points":40},"kind":"membership.expired","seq":112,"v":1}');
INSERT INTO fact (seq, line) VALUES (113,'{"actor":{"role":"clock","uid":0},"at":1770150760316,"body":{"day":20487,"due":1770078076278,"effects":[{"details":1,"points":0,"rating":47,"scored":0,"why":"repeat"}],"opens":[{"details":{"item":1,"service":2},"rating":47,"salt":"9S8/YYG4K78EtoK08fyQkhtDSiNsyeQkz+7f56XuLs0=","value":"negative"}],"order":46},"kind":"rating.revealed","seq":113,"v":1}');
INSERT INTO fact (seq, line) VALUES (114,'{"actor":{"role":"storefront","uid":1001},"at":1770150760316,"body":{"amount":{"currency":"EUR","minor":285},"buyer":"VfZKKRY2YWQTSR0uKAkRWA==","closes":1771446760316,"commitments":[59],"completedAt":1770150760316,"day":20487,"deliveredAt":1770150760316,"member":{"expires":20507,"points":20},"period":24313,"policy":3,"seller":"MGrxUfpfiY8T/uzC8xS13Q=="},"kind":"order.completed","seq":114,"v":1}');
INSERT INTO fact (seq, line) VALUES (115,'{"actor":{"role":"storefront","uid":1001},"at":1770150760316,"body":{"by":"buyer","clock":1771446760316,"commitment":"hQemiczf/Zr3hrVTqrdku73iq+C/eDHwZ3/q9QRsjvc=","order":114},"kind":"rating.sealed","seq":115,"v":1}');
INSERT INTO fact (seq, line) VALUES (116,'{"actor":{"role":"storefront","uid":1001},"at":1770150760316,"body":{"by":"seller","day":20487,"effects":[{"details":1,"points":-1,"rating":115,"scored":1,"standing":{"negative":20487},"why":"counted"},{"details":0,"points":1,"rating":116,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":1},"rating":115,"salt":"oDjkBXJWovfXyK7+kq1sUjiCgs8eMfUTcNpIt5cmmZE=","value":"negative"}],"order":114,"value":"positive"},"kind":"rating.shown","seq":116,"v":1}');
INSERT INTO fact (seq, line) VALUES (117,'{"actor":{"role":"clock","uid":0},"at":1770238721202,"body":{"day":20488,"due":1770221417818,"effects":[{"details":0,"points":0,"rating":53,"scored":1,"why":"counted"}],"opens":[{"rating":53,"salt":"MpYN/wAoPoh44OSuAVMHNwh2zC52kYA/LzA0W64E9HA=","value":"neutral"}],"order":52},"kind":"rating.revealed","seq":117,"v":1}');
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
INSERT INTO account (number, handle, opened) VALUES (4,X'55F64A291636616413491D2E28091158',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (5,X'9FABE1E3291AD42823552EC0BA609C4B',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (9,X'306AF151FA5F898F13FEECC2F314B5DD',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (10,X'CCCC438477D4FDC442EEF6DB0409CFCB',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (16,X'208BA14036857F73F93D8843A5FCCE5F',1768024390913);
INSERT INTO account (number, handle, opened) VALUES (23,X'0F943A98AA8D66153659EC3965E1EC6B',1768026676643);
INSERT INTO account (number, handle, opened) VALUES (26,X'F7B32FE67E09BF7F527E50A5267E0866',1768048130679);
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
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (5,3,10,5,1767916800000,X'4D86037B452721CBBEFFE6D1B5DBE77100','EUR',407,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,1767916800000,5,1767916800000,NULL,NULL,NULL,NULL,3,6843377542029609955,1769212800000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,6,1767916800000,0,69,1769212800000,20477,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (8,3,16,9,1768024390913,NULL,'EUR',329,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,8,1768024390913,8,1768024390913,NULL,NULL,NULL,NULL,3,6843390995642554051,1769320390913,NULL,NULL,9,1768024390913,0,10,1768024390913,20463,1,'{"item":2,"logistics":5,"service":4}',1,1,1,'counted','{"restored":{"at":1769621045372,"reason":"appeal","seq":89},"unscored":{"at":1768048130679,"reason":"fake","seq":17}}',10,1768024390913,0,10,1768024390913,20463,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (11,3,4,23,1768026676643,NULL,'EUR',51,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,11,1768026676643,11,1768026676643,NULL,NULL,NULL,NULL,3,6843453055306576049,1769322676643,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,1768026676643,0,75,1769322676643,20478,1,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (13,3,26,5,1755692930679,NULL,'EUR',404,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,13,1755692930679,NULL,NULL,NULL,NULL,1,6842025967876859968,1756988930679,NULL,NULL,14,1755700997851,0,14,1755700997851,20320,0,'{"item":1,"logistics":4,"service":2}',0,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (15,3,10,23,1768048130679,NULL,'EUR',435,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,15,1768048130679,15,1768048130679,NULL,NULL,NULL,NULL,3,6843392395527343615,1769344130679,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,16,1768048130679,0,76,1769344130679,20478,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (18,3,4,23,1768099127537,NULL,'EUR',386,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,18,1768099127537,18,1768099127537,NULL,NULL,NULL,NULL,3,6843453055306576049,1769395127537,NULL,NULL,19,1768099127537,0,79,1769395127537,20479,1,'{"logistics":5,"service":2}',1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (20,3,10,9,1768246828699,NULL,'EUR',435,NULL,1768160428699,1,NULL,NULL,NULL,NULL,NULL,20,1768246828699,20,1768246828699,NULL,NULL,NULL,NULL,3,6843362272497771083,1769542828699,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,21,1768246828699,0,86,1769542828699,20480,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (22,3,4,9,1768263385984,X'4D86037B452721CBBEFFE6D1B5DBE77100','EUR',137,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,22,1768263385984,22,1768263385984,NULL,NULL,NULL,NULL,3,6843384463733289120,1769559385984,NULL,NULL,23,1768263385984,0,24,1768263385984,20466,1,'{"item":2,"service":5}',1,1,1,'counted',NULL,24,1768263385984,0,24,1768263385984,20466,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (27,3,26,9,1768376809428,X'4D86037B452721CBBEFFE6D1B5DBE77100','EUR',408,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,27,1768376809428,27,1768376809428,NULL,NULL,NULL,NULL,3,6843458331256868561,1769672809428,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,28,1768376809428,0,91,1769672809428,20482,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (29,3,16,5,1768428203635,NULL,'EUR',256,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,29,1768428203635,29,1768428203635,NULL,NULL,NULL,NULL,3,6843249409502360481,1769724203635,NULL,NULL,30,1768428203635,0,31,1768428203635,20467,-1,'{"logistics":1,"service":2}',-1,1,1,'counted',NULL,31,1768428203635,0,31,1768428203635,20467,1,NULL,1,1,0,'counted',NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (32,3,16,9,1760647985552,X'4D86037B452721CBBEFFE6D1B5DBE77100','EUR',391,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,32,1760647985552,NULL,NULL,NULL,NULL,1,6842548020603468442,1761943985552,NULL,NULL,33,1760770516564,0,33,1760770516564,20379,-1,'{"item":1,"service":2}',-1,1,1,'counted',NULL,34,1760791796173,0,34,1760791796173,20379,-1,NULL,-1,1,0,'counted',NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (35,3,16,9,1768596785552,X'4D86037B452721CBBEFFE6D1B5DBE77100','EUR',132,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,35,1768596785552,35,1768596785552,NULL,NULL,NULL,NULL,3,6843384463733289120,1769892785552,NULL,NULL,36,1768596785552,0,37,1768596785552,20469,1,'{"item":3,"logistics":5,"service":4}',0,0,1,'repeat',NULL,37,1768596785552,0,37,1768596785552,20469,1,NULL,1,1,0,'counted',NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (38,3,10,5,1768632524057,X'4D86037B452721CBBEFFE6D1B5DBE77100','EUR',336,NULL,1768546124057,1,NULL,NULL,NULL,NULL,NULL,38,1768632524057,38,1768632524057,NULL,NULL,NULL,NULL,3,6843377542029609955,1769928524057,NULL,NULL,39,1768632524057,0,106,1769928524057,20485,-1,'{"item":5,"logistics":1,"service":1}',-1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (40,3,4,5,1768694585438,NULL,'EUR',126,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,40,1768694585438,40,1768694585438,NULL,NULL,NULL,NULL,3,6843249409502360481,1769990585438,NULL,NULL,41,1768694585438,0,42,1768694585438,20471,-1,'{"item":3,"logistics":3,"service":5}',-1,1,1,'counted',NULL,42,1768694585438,0,42,1768694585438,20471,-1,NULL,0,0,0,'unscored','{"unscored":{"at":1769014721228,"reason":"fake","seq":64}}',NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (43,3,4,5,1768759685687,X'4D86037B452721CBBEFFE6D1B5DBE77100','EUR',242,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,43,1768759685687,43,1768759685687,NULL,NULL,NULL,NULL,3,6843249409502360481,1770055685687,NULL,NULL,44,1768759685687,0,45,1768759685687,20471,1,'{"logistics":2,"service":2}',1,1,1,'counted',NULL,45,1768759685687,0,45,1768759685687,20471,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (46,3,10,5,1768782076278,X'4D86037B452721CBBEFFE6D1B5DBE77100','EUR',255,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,46,1768782076278,46,1768782076278,NULL,NULL,NULL,NULL,3,6843377542029609955,1770078076278,NULL,NULL,47,1768782076278,0,113,1770078076278,20487,-1,'{"item":1,"service":2}',0,0,1,'repeat',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (52,3,4,23,1768925417818,NULL,'EUR',410,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,52,1768925417818,52,1768925417818,NULL,NULL,NULL,NULL,3,6843453055306576049,1770221417818,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,53,1768925417818,0,117,1770221417818,20488,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (55,3,4,23,1768940522418,X'4D86037B452721CBBEFFE6D1B5DBE77100','EUR',199,NULL,1768854122418,1,NULL,NULL,NULL,NULL,NULL,55,1768940522418,55,1768940522418,NULL,NULL,NULL,NULL,3,6843453055306576049,1770236522418,NULL,NULL,56,1768940522418,0,57,1768940522418,20473,1,'{"logistics":2,"service":4}',1,1,1,'counted',NULL,57,1768940522418,0,57,1768940522418,20473,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (60,0,16,9,1769014721228,NULL,NULL,NULL,NULL,NULL,NULL,NULL,60,1769014721228,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (61,3,26,9,1769014721228,X'4D86037B452721CBBEFFE6D1B5DBE77100','EUR',494,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,61,1769014721228,61,1769014721228,NULL,NULL,NULL,NULL,3,6843458331256868561,1770310721228,NULL,NULL,62,1769014721228,0,63,1769014721228,20474,1,'{"item":5,"logistics":5}',1,1,1,'counted','{"revision":{"at":1769257213178,"from":"negative","seq":73,"to":"positive"}}',63,1769014721228,0,63,1769014721228,20474,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (66,3,26,5,1769148727328,X'4D86037B452721CBBEFFE6D1B5DBE77100','EUR',131,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,66,1769148727328,66,1769148727328,NULL,NULL,NULL,NULL,3,6843411559280318332,1770444727328,NULL,NULL,67,1769148727328,0,68,1769148727328,20476,1,'{"item":1,"service":4}',1,1,1,'counted',NULL,68,1769148727328,0,68,1769148727328,20476,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (70,3,26,5,1769257213178,X'4D86037B452721CBBEFFE6D1B5DBE77100','EUR',371,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,70,1769257213178,70,1769257213178,NULL,NULL,NULL,NULL,3,6843411559280318332,1770553213178,NULL,NULL,71,1769257213178,0,72,1769257213178,20477,1,'{"item":3,"service":3}',0,0,1,'repeat','{"revision":{"at":1769413344986,"from":"negative","seq":83,"to":"positive"}}',72,1769257213178,0,72,1769257213178,20477,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (77,3,16,5,1769370927298,NULL,'EUR',312,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,77,1769370927298,77,1769370927298,NULL,NULL,NULL,NULL,3,6843249409502360481,1770666927298,NULL,1770666927298,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,78,1769370927298,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (80,3,26,5,1769413344986,X'4D86037B452721CBBEFFE6D1B5DBE77100','EUR',240,NULL,1769326944986,1,NULL,NULL,NULL,NULL,NULL,80,1769413344986,80,1769413344986,NULL,NULL,NULL,NULL,3,6843411559280318332,1770709344986,NULL,NULL,81,1769413344986,0,82,1769413344986,20479,-1,NULL,-1,1,0,'counted',NULL,82,1769413344986,0,82,1769413344986,20479,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (84,3,26,5,1769471306022,X'4D86037B452721CBBEFFE6D1B5DBE77100','EUR',224,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,84,1769471306022,84,1769471306022,NULL,NULL,NULL,NULL,3,6843411559280318332,1770767306022,NULL,1770767306022,85,1769471306022,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (87,3,4,5,1769621045372,NULL,'EUR',96,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,87,1769621045372,87,1769621045372,NULL,NULL,NULL,NULL,3,6843249409502360481,1770917045372,NULL,1770917045372,88,1769621045372,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (94,3,4,5,1769749257473,NULL,'EUR',485,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,94,1769749257473,94,1769749257473,NULL,NULL,NULL,NULL,3,6843249409502360481,1771045257473,NULL,NULL,95,1769749257473,0,96,1769749257473,20483,-1,NULL,-1,1,0,'counted',NULL,96,1769749257473,0,96,1769749257473,20483,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (97,3,26,23,1769782947535,X'4D86037B452721CBBEFFE6D1B5DBE77100','EUR',350,NULL,1769696547535,1,NULL,NULL,NULL,NULL,NULL,97,1769782947535,97,1769782947535,NULL,NULL,NULL,NULL,3,6843464969088790768,1771078947535,NULL,1771078947535,98,1769782947535,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (103,3,16,5,1769928246454,X'4D86037B452721CBBEFFE6D1B5DBE77100','EUR',92,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,103,1769928246454,103,1769928246454,NULL,NULL,NULL,NULL,3,6843530884479071137,1771224246454,NULL,NULL,104,1769928246454,0,105,1769928246454,20485,0,'{"item":1,"logistics":1}',0,0,0,'minimum',NULL,105,1769928246454,0,105,1769928246454,20485,-1,NULL,0,0,0,'minimum',NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (109,3,10,5,1769995588884,X'4D86037B452721CBBEFFE6D1B5DBE77100','EUR',227,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,109,1769995588884,109,1769995588884,NULL,NULL,NULL,NULL,3,6843659017006320611,1771291588884,NULL,1771291588884,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,110,1769995588884,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO vault_account (number, digest, key, id) VALUES (4,X'E577CCD1C36A696D21D96545B4E48F6F',1,X'A4EEFF635D6BAAD59F1B4BB392684F923C6A9662699830663A3D9416AE59D1');
INSERT INTO vault_account (number, digest, key, id) VALUES (5,X'D77D9C776262B9F7DB9F0BE9362AE345',2,X'F068413067B2B62DC7DBDAF3A34321C5D578B54696F853626B6108104740A4');
INSERT INTO vault_account (number, digest, key, id) VALUES (9,X'C86EB3869D9E53A7C4E00F39F844A0AC',3,X'6C8FF2950760345334B4BE9D94C600EA09687C112D02284D4BE836AAE7A629');
INSERT INTO vault_account (number, digest, key, id) VALUES (10,X'6460AF5E81EF8DFA5D8ECE6231302E57',4,X'1D978B7D28C5E261CD37076966AE22795FCDDB5E9007E5FD5218BDEA47B2D5');
INSERT INTO vault_account (number, digest, key, id) VALUES (16,X'7AADA849B7EA0CE19D33FA96DC114F5E',5,X'F85C2B7932BE2DCCCE7CE91EBE6A3C9CE73901EBF9D3008B5EAE43ACC01432');
INSERT INTO vault_account (number, digest, key, id) VALUES (23,X'BBC67FDFF6402D7D553D4F6547FFED8D',6,X'E420D5AF6B3F8724E5819930A1FCB71040191E0443C5B0D8B0DDAA8A0F1537');
INSERT INTO vault_account (number, digest, key, id) VALUES (26,X'A951F6C5752B22D9801ED3F431CFDD0E',7,X'0C8FA5FBFC4FC6A8974E2139A5A7758F57B1108D3F764C62C1D12E3AEDC8B0');
CREATE TABLE vault_order (
    seq INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_order (seq, digest, sealed) VALUES (2,X'C3B0DF7074E6B710668E2EEC5BA3BA56',X'A2F87EA5B264C7A66387CA3772D8DF54692F1D2194756CCFD8DEC49E1C04DF7A63313E4D2011B0');
INSERT INTO vault_order (seq, digest, sealed) VALUES (5,X'0273130D838591768DEAC35BFC13A518',X'1F1C6F7614EC9BA95571FAD1B82EAF33037910A7D08DCAD122C89E7ACD0509C8F9C90406A9A17E');
INSERT INTO vault_order (seq, digest, sealed) VALUES (8,X'BBD1F0B777E840330BA2889DE97E052D',X'CFA60C503C50A01425C4B89210C752917DE48A3BC7E8FED2109FD02026A67C6A915D04');
INSERT INTO vault_order (seq, digest, sealed) VALUES (11,X'EFEF40C65CB8E472BC4BDFE80485F335',X'B4DD5F5AA667425689913F8A17F37E4AB49EA13FB0D656B7E025F5906D639A9DE90D21');
INSERT INTO vault_order (seq, digest, sealed) VALUES (13,X'A7E176C846B134D4BC6011E5B38C35A6',X'84CB630793E88F4272FC4206C82A1E89EFA553E0E24159A1A2A389DB05F5C90BEEBE02');
INSERT INTO vault_order (seq, digest, sealed) VALUES (15,X'489A0C813C4781BD1BCCD874E54EC64B',X'3B162987D5B75E394FAB6843D2B16248E025B978FBB711381AE360051FBC15290DB5B2');
INSERT INTO vault_order (seq, digest, sealed) VALUES (18,X'04178995BF652A51C4C838E8A76A3B83',X'0DB2C774DC9475894E2D71B6AA499A7FE8195232DB2D97295B8B5D9019937FCC7E883B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (20,X'903AB27E5BAD1657F0819EA2E84AA0E0',X'6A60B06A794E82ADC865BF172E6B9BCFB7ACA414F01149F238B0C2FF5ADD6617D4A073');
INSERT INTO vault_order (seq, digest, sealed) VALUES (22,X'217B973FCFEEA48C2A52FC38FB91EE90',X'97C679E19C8065AB30C49C0DD1064C74BFA33FD22B2BBA5D816E9C8A169417AC2129A2C164E549');
INSERT INTO vault_order (seq, digest, sealed) VALUES (27,X'840DF109DD7131B61BDB52B61219698C',X'B630421EF823AED01DCB1136068E04593A224F7972B22A3D6808ECE9BD815050897CD1ABB7CB81');
INSERT INTO vault_order (seq, digest, sealed) VALUES (29,X'5F9C85C77983C106AAADE37614851D8C',X'742E61506C082BC2B5AE97CA130FF7113D416312DC2AD034192816ED95A1411D328BED');
INSERT INTO vault_order (seq, digest, sealed) VALUES (32,X'506CE010789EA31DE93D766BDE5444ED',X'D07985B4E5FD632C6B50C577489459774B47047C0055748450F04C7B86FFFE2FC9FF689C5CD8F40E');
INSERT INTO vault_order (seq, digest, sealed) VALUES (35,X'8ACF47B9ACD745DF79FACE51373A1D23',X'6F1EF89C0D739EB3D8BB0FCA8D78E423F16621C6B580666C9BA5BCF82C9545C92C58591BEB9E798E');
INSERT INTO vault_order (seq, digest, sealed) VALUES (38,X'9021DE5433FB76063D41A31E79AAD651',X'EEFE5DB4EA3BC52AB87DF6488B723E8D12BB0A4506EF34C167C80FC83A6B017814B7D506B2266BA2');
INSERT INTO vault_order (seq, digest, sealed) VALUES (40,X'6A56ECD2FABAFA3B19906FC08999E134',X'2E3BD356C51996CF94F3A5A4C3CF8CF7A27033D72BF48689E731A3DB69E59E835AAB114C');
INSERT INTO vault_order (seq, digest, sealed) VALUES (43,X'C594C9BD2AC1699D0F7D815846188DA4',X'2D86D5F9AFEAC47BEF6844AACD6A71FEA6B97EE632FAC44EA7F757CC991282A7AA90B71AD3935CA3');
INSERT INTO vault_order (seq, digest, sealed) VALUES (46,X'8C8909E3024A1D78E3FAEC5940995CEA',X'594CA16DE6174C66CD5D29CF6A69974DB11C8C6E0FDCCE41182AF023BB32AF6C39B8C431E29815EE');
INSERT INTO vault_order (seq, digest, sealed) VALUES (52,X'B6233E033C578D3647BFCEA4513A7AE5',X'941F5A7171FC81E34687D0078A9F9A8C9B491CD7E49C3C8DC14CBEA5231F49C95D964A22');
INSERT INTO vault_order (seq, digest, sealed) VALUES (55,X'47791C347050B1795AECCD816B877F7E',X'6B52DADF13866084E42819DCEA8DDE5B69C93A9CD76339112D299657CB83F41C4C99A8CE84D3A1A0');
INSERT INTO vault_order (seq, digest, sealed) VALUES (60,X'97DC9E09FA6399355B1AA49DE36653EE',X'B59BD062CFAF22BC12820DBA56A8FE3677F3FD41D75440CA2C35BE920ACF7DEA5D93EB02BE18F7A8A0ABE7');
INSERT INTO vault_order (seq, digest, sealed) VALUES (61,X'F6E8BF1FB469D9A929E82BCC1DCB913B',X'DF4C11D24BE9BF64305627D21885282E443BB1B57C2ACD79CD3BF5FA2C65140D1DC7713BA6FBCF89');
INSERT INTO vault_order (seq, digest, sealed) VALUES (66,X'20BC5A2F887461587D836D4752C80F3C',X'40C3A263988A962B5024C1E9E4D919E1478E331909B9DAF41CB2AAD45E48E8197F825B5EF7B55282');
INSERT INTO vault_order (seq, digest, sealed) VALUES (70,X'78562688B6005C0C5840BAFD75EDB0DB',X'4D6D00E009275B7D9E74A8D3512CE4389FC89A2440CEB7819DC04F97E77A5425450065B1FABF513B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (77,X'2CDA065BF1A49CB0DA921C714336E226',X'A07376CD307961129E4CAE744DC878C93A8CBACEC38A5D0248141B3847532A1264D4E203');
INSERT INTO vault_order (seq, digest, sealed) VALUES (80,X'E7D23A5F8F5D6122923B7B6873F29B7E',X'19969D35A662BE4B371C13FC4B7ABECE41D2A72F9A5BA09BEAFBB9D2F13A6A25F63C827064190E87');
INSERT INTO vault_order (seq, digest, sealed) VALUES (84,X'1187717B25F09721521DC0A9BA5968C8',X'10311AB9F0B5D9BE0B556929404C5D30C687F1A0AC22EFBD9334C59D55936337984ACA470753F018');
INSERT INTO vault_order (seq, digest, sealed) VALUES (87,X'43A99D206668794ECA2EE02E7F2337EC',X'6E57C615D8B3B857E14081D8016087AFFC85722BEE05AB41C2F55E37AABDBDB3F541475E');
INSERT INTO vault_order (seq, digest, sealed) VALUES (94,X'F5D0E62B4B4EF7C258870E8CE5AB8DE9',X'7D1C10D47D588107CC17C7201C45347F20DE583A9A6A502D99172A13659A2233F550FF48');
INSERT INTO vault_order (seq, digest, sealed) VALUES (97,X'97A80AD0AA37346383917F4FF0A540D0',X'3100D7F2B231FCE8A1FDE13480AF4F107BC23241F10FE664E5C0B676ABD28049AF4333A8AE9E0129');
INSERT INTO vault_order (seq, digest, sealed) VALUES (103,X'F304371FE05427BF5420C66E2273710E',X'AC860EB2D33527597259B6624B6CFDA440FE5C851B95F905B7E412D67974D5774F412C16180E0CFD');
INSERT INTO vault_order (seq, digest, sealed) VALUES (109,X'9FECF2D0A07D5A88EFAFCA5A5683F0EA',X'7C8B0666A354B2EACC29C3CA7D5127D3AD100A1ED6873AB9CD663154F4CF41C662B1A822F66790F5');
INSERT INTO vault_order (seq, digest, sealed) VALUES (114,X'C63332E92A46D7C019EE3B42BDF20AD0',X'5337A2BCA4B429B4AC9F3688AF1B44E9555B060A57A94F707D37EF008CA2BFA3CA997DA9');
CREATE TABLE vault_carrier (
    seq INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
CREATE TABLE vault_opening (
    rating INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_opening (rating, sealed) VALUES (78,X'EBFB858DBA6FAEB13E22096828CD8CE6335657A050CC9FCBF2C59B29E0D1E47A9072F8E423C25CA4B4C5C827A92B9EFF04A4EED79D2DC15A4A9CB534EDDA8CEC396113013F003F4F3D23A9D66F007D97C7E31F145F718CF101A7B364F6645F5D2DB0DFD4966650F97B5EEEB547107356E6C52C546F425E1A92CAE0F445FE9135BB9E2C63271701235D7B6AAF87BA2FA6638E737A80C57AAB13056277ECCC4D86A7821CE8180D7DEB1C60DEDD542843FE420C011DD479A3C2A7EB71CF8855D1DE13AC6D6C7F6CE9E9705E8C49F12F74705F289CB447235516F6A93A9190849AC2C65E93F36B02E2D9AF16FF6F640AC399E7C6B97F526C1B19452972AE9C908E5C5BBADB52FDC140C243E89D759D167A32624D3080248CAFC4ECF1C562');
INSERT INTO vault_opening (rating, sealed) VALUES (85,X'AAB2A60564E9D7C1799D39416AC8E3D10CFE41A7946DCD4E9AF3845F900113F7BA7467158C039E1F11126E8B1DF908BF6DB2E127136D9C11FD3085C9C699FBB451EA66FF4F3E2A8BC6BA09646BE30B1F94A2B31C87FAA37389A9C647388F78067987B59A76A1048901D7BBA4E19A0E6B4922232A4EB5118C693AF62296E6C21B2F18C27A1BF1CA3A70B128FA0A2B038F13184BBF90B8FD3C76B3CB884DEDC8F5C5DAAFEDD0A7A13A0E0683895C7CCA251B3E4B90E501D76B09BF1BACD4DF31B592C999F71066025D1026C9B2FBE57A1BADDF1C704B4F2A483BCA23A0144C24CE7C1F7519A72759271B449642F157CF0704E4B6C7D9EB0908BC7BFD4EC365E4D7E5ABA9BA1A0643A818806C900EF292719D3A52D77B8C6913D69676F9');
INSERT INTO vault_opening (rating, sealed) VALUES (88,X'949D376CB6DCDC356BCE470ECEF14106F6C9224F5C07E1AE1773ECFBE07B22D5A59B849BFE1AB8E9D09C77072B48721402BCF539C50E3F1D31EB4D2EB2769D8AB38AF5F063720CE1C005C2E4FD8FD202725C606AE439C36BAA97AEEF69A3D4E5683E1D92CDDFFFF7E3A78F36AEF05D7AE129955296B5A7B45981290B4298C452D827739A9F6E9A635F6376A14C4EEC0961C0A30368E4A766BCF3AF64C0720F5EB8FADD9DC0E66F41349D08CEF81D65EC12CBA8BDDEDA33A1DF2092178693474242D88EC017B6EC0AAD25B3FA6C81DDAC6DF3EE1ECB42005867DF1CEC06607C7568BF3B87DB9785A00D8EE5F3C755CD09D649F3BF0FC0FC998AF2A33D8669126A2E3EBE9FD8F5A7A2F5A4B7A2BCB281D59DB27DDC987258B92A676847');
INSERT INTO vault_opening (rating, sealed) VALUES (98,X'006278FDF06C584EE25CE0BEC88E2AE7DEC78E171A013EBEA97AE948CAC0860494EB0265EC0151F95C0A4E0FEDC9E4A5F3F4F1DB9F2B987BB9220D853D550E9AB2228796763609969DCDDA3B6AC6E65A9ACFC554040823B9E9779B427C001F371BE2C8CBC9B057A6E0C8DF6A94A6726A88CC640B63121ECEDE8CBC612E47633D77A08A838E6CFB7A94ABC353B620EFB89F757CBCA2227FF7E3AB7D17C5FE042F4F0D1FC2E7F6F7E7E4F92F7CCA6C9383D3082185F453EA7EB8C1D1A807EDBBD39987C4AD93A3783C755424D8B033371850FCD4AB1A598AC6065F02134BF5B2F8639D67074849855436AFBA3A19B9BB3F3FB9F790E63F09D50040ED4FBDE3D1D78C9019DB6CE9C83A7DF574618C8FEE674049BE1307C63C30690E1ADC');
INSERT INTO vault_opening (rating, sealed) VALUES (110,X'530E5F3FE51EC1BCFDA32467A282C059D8505AF00759D82B35C1104AACA2F69BC66857934BE047503121FDC25178344BA4131D33F90B053389CBF0A5E4B180846AFB4CD5328592376F711A5D8AC146140B2BB2BE2A42A2C0660B696A4F63AA0C7768A94FF11D9A3E9EAEFCB7EFF9C98DFFB57852DACE22E5F9D9561FB3BC4C96B6A2142F34AC8A5A63D9CFD155F2F508D03C4DE854B5D5F089AD3884C6485CF44A6FBA3CB31F08C0245515E648C5A1CE76F27D2C742B4697F65938F9239CC27897E0B29A92615ED3CE6ABD442733088CE4AEE1036C95EB66C1EF1DD51BD36D04340C2F577E460955C92810406019129C8DCFA4F93C445B523EEDC3AFD7797632E8CDD0A6C23D0248DE0346AD4A950E627A82D6619887BE3497C1DF71');
CREATE TABLE vault_request (
    digest BLOB PRIMARY KEY,
    seq INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'0FD598DE8100E3AE3D6B980B04B891BE',26,X'EE85EFD40DA140736963007E1A356E6494A96A3FC0F9AB59F1730B9B3B3EC264DDC032D058A846C8B8597FF0A93C67DB53F310D34D1D1B7F1CC7C514');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'1C5230B4791100DB59F5A2242111B970',101,X'8EA99D75A1EF70593F4F11B99DA891C6F0179E888FCDBAEA4F5B07591764B3F8CED2FFBF816909F974A9E6EE94E23128894ABF9A5B49213A6B75BB7B');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'3568EAAF917B0C3F67E24CDB71795C93',102,X'C13B52A2382FA23E000C1EAAB7187CFDAA3963BE41DB4DE2F652A145E9F18B501D27FD8A092DD370DCC5C370F48ADAE1DEF009B5D0EF90F0B5DC17A6');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'6533B4B995EC0BFC5841E0762D40944D',54,X'C9CACBFFA8BAC052F78C959F21B4E4862B745B99DD6F6F90D0DE56E19FD5209E68750AD02EA2D2DAE20962078415EAB461C3FE9126F9EA9494CA46BE');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'6DCE3D590B73ECD6C1CF80CBBE450DE1',89,X'A3A35700854D36EBD8E9CA5CBB3D3FB33E4087E8E00592AD20D5AC8E2849E796CF87BF9BB9D0B349EC607A209E495806DE1CCCEC303E567B2580709F');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'838F350F0681BE713A924121F13647D2',59,X'6399037BA912FA6B52F6EA9AEAA10FC7E18F6D67A3A9BD8B749AA706736013F4E4C5BFEE0861BA8D5980F88AE21E96A019BAB49D95A59F4130C54977');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'8C33E6B3D0DF415F00C05E4EAE645573',108,X'8772BA6276F45AB3438074E52CFA6D73B4730E8DEC7C88C2517F757CD5D1152F3D33BCB370F41E047309B37C6B59138D1452332C3DFBC475D4A6F12A');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'9D32EAF696B8B2C0DEBEE4DC7BF30E43',4,X'32D7983AE18839438DD76F93E9517837923722837AEC20D2F0F6EC888B42C2338D30362445B1661C8F6F47F9ADF6F14A9EEFAA2BF6B52AB05709FACE');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'A2717C01A688D1C800708BC488AABA39',7,X'DBFB798AF7069CDEAEA281C8B863791A37ABBE0C80FD261F822930D779B1D876E787D0DE31AC8FBE8FF93D8A514FB22E2174B7C88980F4F27362FB5B');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'AF44C1526313F1E53ADF619AC1E2442F',65,X'535B963E4721F306AB04C373F550D83364310B94F3EAE4F988134DA6F4B223FD7F379A0A4F38C4F9A5B3B50B5BA0E45F58DAEE6E2389AFB011AE95D5');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'B838479070B3F24B1530276A716BD764',51,X'435C96186A48FABC8615AE72CAD9B82A8F5A490A576A8E7EFD8E87D142A07FBABC0EC2A1E0B1A0A4396ED7C16F798E0CB4F8D297C2575918ADA6FDB4');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'CF5615794C0E73987D8C5B7FA272993D',64,X'CC373D33F3C05181849B0C730D64722FC10382B54F3178D5C38F91B4B1434CFF35F1973E3BDFA2259E5ED904B9FAC098A3272783643C95D7FA952048');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'DDAC555A97CAE2BDFA5050FF3D8B7A21',25,X'42717750E7F4B834C5ED82667D028281F6CD547497B839FCC833826D0637F1821C5766F1F86C8F42D2E88034026347E136A8BA134F7B3441F24357FC');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'E697A23F34C803E3865741BAB590293F',3,X'AFAB6F7477BCC4F382ECC75A76DDCEDEA68E77E9857FFF7BCD0DE6D9730B4127C28315ED0467480627A51FA41E3EE3FEA0C77C2395B83A52339CDD38');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'F291F14C6DB38EEBCB53A25F06E9D70B',17,X'43E24174B247957AC3596D8F748B278913786150F668B4974F0B7D916BD08312D0C0D278D4D66A7E333900D47D4B451D70C8A8CD8B2B6396CFE5D719');
CREATE TABLE vault_text (
    rating INTEGER PRIMARY KEY,
    author INTEGER NOT NULL,
    wrapped INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (7,9,0,X'65A61579B869CD5E56E63D815E6AA35AC3176BA3002334497032E16EEFC92E8AF84B7A66C8D4C78F0954CEACFBD524D8575BAA9321EFF9E071D6007EB92D488D499006380AFF187D4DF1');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (25,23,0,X'E99525F7D771495D089C15000836B0BC03A905E1E942F01DA59D6782D28DDCBD20C2E8225A248AAD773D1D231D397F27D1B0585FB2CEBC852BE2270FD253CA782428B43D7EAB25B1BCBC');
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
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (7,9,1,'misdescribed','general',6,1768024390913,1000,X'E0B634081F4388AC62E31D876BEBFB14C803E735A6EC18DE2494F0FC3A57B914',NULL,NULL,NULL,NULL,NULL,101,1769928246454,'withdrawn','mistaken',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (25,23,1,'fake-trade','serious',12,1768376809428,1000,X'10D7BADDD3DAFE393DF9D633DBEF033856DAA798C0795228C4A91510E2651F81',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,'closed',7,1768981609428,'rules-exam',NULL,NULL,NULL,NULL,NULL,0,NULL);
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
CREATE INDEX order_rated_by_buyer ON orders (buyer, buyer_seq) WHERE buyer_seq IS NOT NULL;
CREATE INDEX order_rated_by_seller ON orders (seller, seller_seq) WHERE seller_seq IS NOT NULL;
