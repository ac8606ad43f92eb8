PRAGMA application_id = 1380996436;
PRAGMA user_version = 8;
CREATE TABLE fact (
    seq INTEGER PRIMARY KEY,
    line TEXT NOT NULL
) STRICT;
INSERT INTO fact (seq, line) VALUES (1,'{"actor":{"role":"admin","uid":0},"at":1767225600000,"body":{"from":1767225600000,"origin":"repute.invalid/8341f60df958b9492c26c497c0eedf94","policy":{"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":1,"zoneMinutes":0}},"kind":"policy.adopted","seq":1,"v":1}');
INSERT INTO fact (seq, line) VALUES (2,'{"actor":{"role":"storefront","uid":1001},"at":1767225600000,"body":{"buyer":"11sS+Zc3RtC3KN7CsI3Tpw==","closes":1768521600000,"completedAt":1767225600000,"day":20454,"period":24312,"policy":1,"seller":"iBWxN/LUzbkESu51vCyUEQ==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":2,"v":1}');
INSERT INTO fact (seq, line) VALUES (3,'{"actor":{"role":"admin","uid":1000},"at":1767225600000,"body":{"from":1767830400000,"policy":{"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"membership":{"caps":{"categories":{"tea":15},"day":40},"earn":{"EUR":{"per":100,"points":10}},"expiryDays":20,"flat":3,"reasons":{"granted":["goodwill"],"taken":["refund"]},"tiers":[{"from":30,"name":"silver"},{"from":100,"name":"gold"}]},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":2,"zoneMinutes":0}},"kind":"policy.adopted","seq":3,"v":1}');
INSERT INTO fact (seq, line) VALUES (4,'{"actor":{"role":"admin","uid":1000},"at":1767916800000,"body":{"account":"ThUl+o5AKhoWjJbnrg7ezA==","course":"seller-basics","score":35},"kind":"training.attempted","seq":4,"v":1}');
INSERT INTO fact (seq, line) VALUES (5,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"amount":{"currency":"EUR","minor":407},"buyer":"QlKGbPuxVkco2ZWBZoP1DQ==","closes":1769212800000,"completedAt":1767916800000,"day":20462,"deliveredAt":1767916800000,"items":[{"item":"hkXK1VehiU6VoEU5GYyrEQ=="}],"member":{"expires":20482,"points":40,"tier":"silver"},"period":24312,"policy":3,"seller":"iBWxN/LUzbkESu51vCyUEQ=="},"kind":"order.completed","seq":5,"v":1}');
INSERT INTO fact (seq, line) VALUES (6,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"by":"seller","clock":1769212800000,"commitment":"vJfIhugcKBszZ8eSQf1AxlUw6B3nEfB85BQN1e3rsvU=","order":5},"kind":"rating.sealed","seq":6,"v":1}');
INSERT INTO fact (seq, line) VALUES (7,'{"actor":{"role":"admin","uid":1000},"at":1768024390913,"body":{"account":"ThUl+o5AKhoWjJbnrg7ezA==","code":"misdescribed","officer":1000,"party":"seller","points":6,"statement":"3rN7/1Pq/oPXT0QVbxCF5NqMOEfZTN5yytEcJHlKTR4=","sum":6,"tally":"general"},"kind":"sanction.recorded","seq":7,"v":1}');
INSERT INTO fact (seq, line) VALUES (8,'{"actor":{"role":"storefront","uid":1001},"at":1768024390913,"body":{"amount":{"currency":"EUR","minor":329},"buyer":"7v+4hXr6zr58BqvhZQhYvQ==","closes":1769320390913,"completedAt":1768024390913,"day":20463,"deliveredAt":1768024390913,"member":{"expires":20483,"points":30,"tier":"silver"},"period":24312,"policy":3,"seller":"ThUl+o5AKhoWjJbnrg7ezA==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":8,"v":1}');
INSERT INTO fact (seq, line) VALUES (9,'{"actor":{"role":"storefront","uid":1001},"at":1768024390913,"body":{"by":"buyer","clock":1769320390913,"commitment":"3T8lNgfAed+DrpJ26X625GswfuNgKOkPpX6ZQEhT6lo=","order":8},"kind":"rating.sealed","seq":9,"v":1}');
INSERT INTO fact (seq, line) VALUES (10,'{"actor":{"role":"storefront","uid":1001},"at":1768024390913,"body":{"by":"seller","day":20463,"effects":[{"details":1,"points":1,"rating":9,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":10,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"logistics":5,"service":4},"rating":9,"salt":"aq+9Lt2UQPnZoxc1uBFG58mUPlbvBKmZFOa/eXCeHyM=","value":"positive"}],"order":8,"value":"neutral"},"kind":"rating.shown","seq":10,"v":1}');
INSERT INTO fact (seq, line) VALUES (11,'{"actor":{"role":"storefront","uid":1001},"at":1768026676643,"body":{"amount":{"currency":"EUR","minor":51},"buyer":"11sS+Zc3RtC3KN7CsI3Tpw==","closes":1769322676643,"completedAt":1768026676643,"day":20463,"deliveredAt":1768026676643,"period":24312,"policy":3,"seller":"6KgvybS+60rKFNVaewkdaw==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":11,"v":1}');
INSERT INTO fact (seq, line) VALUES (12,'{"actor":{"role":"storefront","uid":1001},"at":1768026676643,"body":{"by":"seller","clock":1769322676643,"commitment":"8s2JCHl4mVJYYf7fdgkH+Z32pPFRg0U12/pggfvppmY=","order":11},"kind":"rating.sealed","seq":12,"v":1}');
INSERT INTO fact (seq, line) VALUES (13,'{"actor":{"role":"admin","uid":1000},"at":1768048130679,"body":{"amount":{"currency":"EUR","minor":404},"buyer":"wfnJK3YVQKW0rB+0L/jUpA==","closes":1756988930679,"completedAt":1755692930679,"day":20320,"origin":"elsewhere","period":24307,"policy":1,"seller":"iBWxN/LUzbkESu51vCyUEQ=="},"kind":"order.completed","seq":13,"v":1}');
INSERT INTO fact (seq, line) VALUES (14,'{"actor":{"role":"admin","uid":1000},"at":1768048130679,"body":{"by":"buyer","day":20320,"details":{"item":1,"logistics":4,"service":2},"due":1755700997851,"effects":[{"details":1,"points":0,"rating":14,"scored":1,"why":"counted"}],"order":13,"origin":"elsewhere","submittedAt":1755700997851,"value":"neutral"},"kind":"rating.shown","seq":14,"v":1}');
INSERT INTO fact (seq, line) VALUES (15,'{"actor":{"role":"storefront","uid":1001},"at":1768048130679,"body":{"amount":{"currency":"EUR","minor":435},"buyer":"QlKGbPuxVkco2ZWBZoP1DQ==","closes":1769344130679,"completedAt":1768048130679,"day":20463,"deliveredAt":1768048130679,"member":{"expires":20483,"points":40},"period":24312,"policy":3,"seller":"6KgvybS+60rKFNVaewkdaw=="},"kind":"order.completed","seq":15,"v":1}');
INSERT INTO fact (seq, line) VALUES (16,'{"actor":{"role":"storefront","uid":1001},"at":1768048130679,"body":{"by":"seller","clock":1769344130679,"commitment":"3sa0+xTZ2omQMBQqBVkx6eEGjuFIV+8+c4xbwZUJY3U=","order":15},"kind":"rating.sealed","seq":16,"v":1}');
INSERT INTO fact (seq, line) VALUES (17,'{"actor":{"role":"arbitrator","uid":7},"at":1768048130679,"body":{"effects":[{"details":0,"points":0,"rating":9,"scored":0,"why":"unscored"}],"order":8,"rating":9,"reason":"fake"},"kind":"rating.unscored","seq":17,"v":1}');
INSERT INTO fact (seq, line) VALUES (18,'{"actor":{"role":"storefront","uid":1001},"at":1768099127537,"body":{"amount":{"currency":"EUR","minor":386},"buyer":"11sS+Zc3RtC3KN7CsI3Tpw==","closes":1769395127537,"completedAt":1768099127537,"day":20464,"deliveredAt":1768099127537,"member":{"expires":20484,"points":30,"tier":"silver"},"period":24312,"policy":3,"seller":"6KgvybS+60rKFNVaewkdaw=="},"kind":"order.completed","seq":18,"v":1}');
INSERT INTO fact (seq, line) VALUES (19,'{"actor":{"role":"storefront","uid":1001},"at":1768099127537,"body":{"by":"buyer","clock":1769395127537,"commitment":"+BZ1HrONPtNVLrjHcCvhqnhUd3BMAZo8PYQGExQJl2M=","order":18},"kind":"rating.sealed","seq":19,"v":1}');
INSERT INTO fact (seq, line) VALUES (20,'{"actor":{"role":"storefront","uid":1001},"at":1768246828699,"body":{"amount":{"currency":"EUR","minor":435},"buyer":"QlKGbPuxVkco2ZWBZoP1DQ==","closes":1769542828699,"completedAt":1768246828699,"day":20465,"deliveredAt":1768246828699,"late":1,"member":{"expires":20485,"points":40,"tier":"gold"},"period":24312,"policy":3,"promisedBy":1768160428699,"seller":"ThUl+o5AKhoWjJbnrg7ezA=="},"kind":"order.completed","seq":20,"v":1}');
INSERT INTO fact (seq, line) VALUES (21,'{"actor":{"role":"storefront","uid":1001},"at":1768246828699,"body":{"by":"seller","clock":1769542828699,"commitment":"gV9S835eJwf+KXMFwVHZuSTBf+4zcKATqMLbEOPwJpo=","order":20},"kind":"rating.sealed","seq":21,"v":1}');
INSERT INTO fact (seq, line) VALUES (22,'{"actor":{"role":"storefront","uid":1001},"at":1768263385984,"body":{"amount":{"currency":"EUR","minor":137},"buyer":"11sS+Zc3RtC3KN7CsI3Tpw==","closes":1769559385984,"completedAt":1768263385984,"day":20466,"deliveredAt":1768263385984,"items":[{"item":"hkXK1VehiU6VoEU5GYyrEQ=="}],"member":{"expires":20486,"points":10},"period":24312,"policy":3,"seller":"ThUl+o5AKhoWjJbnrg7ezA=="},"kind":"order.completed","seq":22,"v":1}');
INSERT INTO fact (seq, line) VALUES (23,'{"actor":{"role":"storefront","uid":1001},"at":1768263385984,"body":{"by":"buyer","clock":1769559385984,"commitment":"jC2zrIE417gVI3pbsPMIZbpYG2rDWCE6ksi0IjiRv1k=","order":22},"kind":"rating.sealed","seq":23,"v":1}');
INSERT INTO fact (seq, line) VALUES (24,'{"actor":{"role":"storefront","uid":1001},"at":1768263385984,"body":{"by":"seller","day":20466,"effects":[{"details":1,"points":1,"rating":23,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":24,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"service":5},"rating":23,"salt":"JHfrATWKwDSg8QeokRviEGdh0kqI49zJfYtfn8FKnDg=","value":"positive"}],"order":22,"value":"negative"},"kind":"rating.shown","seq":24,"v":1}');
INSERT INTO fact (seq, line) VALUES (25,'{"actor":{"role":"admin","uid":1000},"at":1768376809428,"body":{"account":"6KgvybS+60rKFNVaewkdaw==","code":"fake-trade","measures":["closed"],"officer":1000,"party":"seller","points":12,"statement":"bRHqtuCe+cB44L4kCfFnaVca0+JojMbOlk14PqmSgks=","sum":12,"tally":"serious","terms":{"days":7,"ends":1768981609428,"exam":"rules-exam","measures":["closed"],"points":12}},"kind":"sanction.recorded","seq":25,"v":1}');
INSERT INTO fact (seq, line) VALUES (26,'{"actor":{"role":"admin","uid":1000},"at":1768376809428,"body":{"account":"7v+4hXr6zr58BqvhZQhYvQ==","into":"11sS+Zc3RtC3KN7CsI3Tpw==","reason":"proven"},"kind":"account.merged","seq":26,"v":1}');
INSERT INTO fact (seq, line) VALUES (27,'{"actor":{"role":"storefront","uid":1001},"at":1768376809428,"body":{"amount":{"currency":"EUR","minor":408},"buyer":"wfnJK3YVQKW0rB+0L/jUpA==","closes":1769672809428,"completedAt":1768376809428,"day":20467,"deliveredAt":1768376809428,"items":[{"item":"hkXK1VehiU6VoEU5GYyrEQ=="}],"member":{"expires":20487,"points":40,"tier":"silver"},"period":24312,"policy":3,"seller":"ThUl+o5AKhoWjJbnrg7ezA=="},"kind":"order.completed","seq":27,"v":1}');
INSERT INTO fact (seq, line) VALUES (28,'{"actor":{"role":"storefront","uid":1001},"at":1768376809428,"body":{"by":"seller","clock":1769672809428,"commitment":"j4KqxJhJeMK3XXMgaN5vWQ1OgGY6W2Z+8i1P6Ndk6Bk=","order":27},"kind":"rating.sealed","seq":28,"v":1}');
INSERT INTO fact (seq, line) VALUES (29,'{"actor":{"role":"storefront","uid":1001},"at":1768428203635,"body":{"amount":{"currency":"EUR","minor":256},"buyer":"7v+4hXr6zr58BqvhZQhYvQ==","buyerPerson":4,"closes":1769724203635,"completedAt":1768428203635,"day":20467,"deliveredAt":1768428203635,"member":{"expires":20487,"points":20},"period":24312,"policy":3,"seller":"iBWxN/LUzbkESu51vCyUEQ=="},"kind":"order.completed","seq":29,"v":1}');
INSERT INTO fact (seq, line) VALUES (30,'{"actor":{"role":"storefront","uid":1001},"at":1768428203635,"body":{"by":"buyer","clock":1769724203635,"commitment":"DCB47o3h9z1rM8kby9h9OWQHLmgSbuLfs6zsurcbuOY=","order":29},"kind":"rating.sealed","seq":30,"v":1}');
INSERT INTO fact (seq, line) VALUES (31,'{"actor":{"role":"storefront","uid":1001},"at":1768428203635,"body":{"by":"seller","day":20467,"effects":[{"details":1,"points":-1,"rating":30,"scored":1,"standing":{"negative":20467},"why":"counted"},{"details":0,"points":1,"rating":31,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":1,"service":2},"rating":30,"salt":"hN9fIxPQzAGpgKbMTZgC3LI3kVRzy2D/+rNCwPLGRFg=","value":"negative"}],"order":29,"value":"positive"},"kind":"rating.shown","seq":31,"v":1}');
INSERT INTO fact (seq, line) VALUES (32,'{"actor":{"role":"admin","uid":1000},"at":1768596785552,"body":{"amount":{"currency":"EUR","minor":391},"buyer":"7v+4hXr6zr58BqvhZQhYvQ==","buyerPerson":4,"closes":1761943985552,"completedAt":1760647985552,"day":20377,"items":[{"item":"hkXK1VehiU6VoEU5GYyrEQ=="}],"origin":"elsewhere","period":24309,"policy":1,"seller":"ThUl+o5AKhoWjJbnrg7ezA=="},"kind":"order.completed","seq":32,"v":1}');
INSERT INTO fact (seq, line) VALUES (33,'{"actor":{"role":"admin","uid":1000},"at":1768596785552,"body":{"by":"buyer","day":20379,"details":{"item":1,"service":2},"due":1760770516564,"effects":[{"details":1,"points":-1,"rating":33,"scored":1,"standing":{"negative":20379},"why":"counted"}],"order":32,"origin":"elsewhere","submittedAt":1760770516564,"value":"negative"},"kind":"rating.shown","seq":33,"v":1}');
INSERT INTO fact (seq, line) VALUES (34,'{"actor":{"role":"admin","uid":1000},"at":1768596785552,"body":{"by":"seller","day":20379,"due":1760791796173,"effects":[{"details":0,"points":-1,"rating":34,"scored":1,"why":"counted"}],"order":32,"origin":"elsewhere","submittedAt":1760791796173,"value":"negative"},"kind":"rating.shown","seq":34,"v":1}');
INSERT INTO fact (seq, line) VALUES (35,'{"actor":{"role":"storefront","uid":1001},"at":1768596785552,"body":{"amount":{"currency":"EUR","minor":132},"buyer":"7v+4hXr6zr58BqvhZQhYvQ==","buyerPerson":4,"closes":1769892785552,"completedAt":1768596785552,"day":20469,"deliveredAt":1768596785552,"items":[{"item":"hkXK1VehiU6VoEU5GYyrEQ=="}],"member":{"expires":20489,"points":10},"period":24312,"policy":3,"seller":"ThUl+o5AKhoWjJbnrg7ezA=="},"kind":"order.completed","seq":35,"v":1}');
INSERT INTO fact (seq, line) VALUES (36,'{"actor":{"role":"storefront","uid":1001},"at":1768596785552,"body":{"by":"buyer","clock":1769892785552,"commitment":"03ADxI5GyIrDv4iIeoUfhPoek6KzVmZvlQqbkn+G5H4=","order":35},"kind":"rating.sealed","seq":36,"v":1}');
INSERT INTO fact (seq, line) VALUES (37,'{"actor":{"role":"storefront","uid":1001},"at":1768596785552,"body":{"by":"seller","day":20469,"effects":[{"details":1,"points":0,"rating":36,"scored":0,"why":"repeat"},{"details":0,"points":1,"rating":37,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"logistics":5,"service":4},"rating":36,"salt":"iIf2Up57bdC+9A8Ahq+u045Tfl8pQkRMeZcvMQvhB9o=","value":"positive"}],"order":35,"value":"positive"},"kind":"rating.shown","seq":37,"v":1}');
INSERT INTO fact (seq, line) VALUES (38,'{"actor":{"role":"storefront","uid":1001},"at":1768632524057,"body":{"amount":{"currency":"EUR","minor":336},"buyer":"QlKGbPuxVkco2ZWBZoP1DQ==","closes":1769928524057,"completedAt":1768632524057,"day":20470,"deliveredAt":1768632524057,"items":[{"item":"hkXK1VehiU6VoEU5GYyrEQ=="}],"late":1,"member":{"expires":20490,"points":30},"period":24312,"policy":3,"promisedBy":1768546124057,"seller":"iBWxN/LUzbkESu51vCyUEQ=="},"kind":"order.completed","seq":38,"v":1}');
INSERT INTO fact (seq, line) VALUES (39,'{"actor":{"role":"storefront","uid":1001},"at":1768632524057,"body":{"by":"buyer","clock":1769928524057,"commitment":"OXbs4l6/nB/eaRNwgtTLtrm/BOL9Rx3eHO/kBSELjbE=","order":38},"kind":"rating.sealed","seq":39,"v":1}');
INSERT INTO fact (seq, line) VALUES (40,'{"actor":{"role":"storefront","uid":1001},"at":1768694585438,"body":{"amount":{"currency":"EUR","minor":126},"buyer":"11sS+Zc3RtC3KN7CsI3Tpw==","closes":1769990585438,"completedAt":1768694585438,"day":20471,"deliveredAt":1768694585438,"member":{"expires":20491,"points":10},"period":24312,"policy":3,"seller":"iBWxN/LUzbkESu51vCyUEQ=="},"kind":"order.completed","seq":40,"v":1}');
INSERT INTO fact (seq, line) VALUES (41,'{"actor":{"role":"storefront","uid":1001},"at":1768694585438,"body":{"by":"buyer","clock":1769990585438,"commitment":"cRepsQCp6gxm9VNvZxoZe5lwGgK0gl/uJSoIQ+wcOqY=","order":40},"kind":"rating.sealed","seq":41,"v":1}');
INSERT INTO fact (seq, line) VALUES (42,'{"actor":{"role":"storefront","uid":1001},"at":1768694585438,"body":{"by":"seller","day":20471,"effects":[{"details":1,"points":-1,"rating":41,"scored":1,"standing":{"negative":20471},"why":"counted"},{"details":0,"points":-1,"rating":42,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"logistics":3,"service":5},"rating":41,"salt":"C1LvlPmPL8LSO8mfSgWAdHy9ZJ6dFwgi8IE/Getvr2w=","value":"negative"}],"order":40,"value":"negative"},"kind":"rating.shown","seq":42,"v":1}');
INSERT INTO fact (seq, line) VALUES (43,'{"actor":{"role":"storefront","uid":1001},"at":1768759685687,"body":{"amount":{"currency":"EUR","minor":242},"buyer":"11sS+Zc3RtC3KN7CsI3Tpw==","closes":1770055685687,"completedAt":1768759685687,"day":20471,"deliveredAt":1768759685687,"items":[{"item":"hkXK1VehiU6VoEU5GYyrEQ=="}],"member":{"expires":20491,"points":20},"period":24312,"policy":3,"seller":"iBWxN/LUzbkESu51vCyUEQ=="},"kind":"order.completed","seq":43,"v":1}');
INSERT INTO fact (seq, line) VALUES (44,'{"actor":{"role":"storefront","uid":1001},"at":1768759685687,"body":{"by":"buyer","clock":1770055685687,"commitment":"ZNO1ZtUNe+qY0EO391Boqy63ryfQLsZnNMDNQmtlPVs=","order":43},"kind":"rating.sealed","seq":44,"v":1}');
INSERT INTO fact (seq, line) VALUES (45,'{"actor":{"role":"storefront","uid":1001},"at":1768759685687,"body":{"by":"seller","day":20471,"effects":[{"details":1,"points":1,"rating":44,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":45,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":2,"service":2},"rating":44,"salt":"ZVAbTajFPQw3/ja029lG0vd8ZVuJvdngbsY5850X4ok=","value":"positive"}],"order":43,"value":"negative"},"kind":"rating.shown","seq":45,"v":1}');
INSERT INTO fact (seq, line) VALUES (46,'{"actor":{"role":"storefront","uid":1001},"at":1768782076278,"body":{"amount":{"currency":"EUR","minor":255},"buyer":"QlKGbPuxVkco2ZWBZoP1DQ==","closes":1770078076278,"completedAt":1768782076278,"day":20472,"deliveredAt":1768782076278,"items":[{"item":"hkXK1VehiU6VoEU5GYyrEQ=="}],"member":{"expires":20492,"points":20},"period":24312,"policy":3,"seller":"iBWxN/LUzbkESu51vCyUEQ=="},"kind":"order.completed","seq":46,"v":1}');
INSERT INTO fact (seq, line) VALUES (47,'{"actor":{"role":"storefront","uid":1001},"at":1768782076278,"body":{"by":"buyer","clock":1770078076278,"commitment":"DBzeWCtYTkPtBBghSblUMx5k3hhbN5Ig5Xfmf1YkZ2U=","order":46},"kind":"rating.sealed","seq":47,"v":1}');
INSERT INTO fact (seq, line) VALUES (48,'{"actor":{"role":"clock","uid":0},"at":1768925417818,"body":{"account":"iBWxN/LUzbkESu51vCyUEQ==","after":"standard","age":19,"before":"standard","buyers":2,"defects":2,"due":1768867200000,"late":1,"orders":8,"window":365},"kind":"standing.evaluated","seq":48,"v":1}');
INSERT INTO fact (seq, line) VALUES (49,'{"actor":{"role":"clock","uid":0},"at":1768925417818,"body":{"account":"ThUl+o5AKhoWjJbnrg7ezA==","after":"standard","age":11,"before":"standard","buyers":1,"defects":1,"due":1768867200000,"late":1,"orders":6,"window":365},"kind":"standing.evaluated","seq":49,"v":1}');
INSERT INTO fact (seq, line) VALUES (50,'{"actor":{"role":"clock","uid":0},"at":1768925417818,"body":{"account":"6KgvybS+60rKFNVaewkdaw==","after":"standard","age":10,"before":"standard","buyers":0,"defects":0,"due":1768867200000,"late":0,"orders":3,"window":365},"kind":"standing.evaluated","seq":50,"v":1}');
INSERT INTO fact (seq, line) VALUES (51,'{"actor":{"role":"admin","uid":1000},"at":1768925417818,"body":{"account":"6KgvybS+60rKFNVaewkdaw==","course":"seller-basics","score":54},"kind":"training.attempted","seq":51,"v":1}');
INSERT INTO fact (seq, line) VALUES (52,'{"actor":{"role":"storefront","uid":1001},"at":1768925417818,"body":{"amount":{"currency":"EUR","minor":410},"buyer":"11sS+Zc3RtC3KN7CsI3Tpw==","closes":1770221417818,"completedAt":1768925417818,"day":20473,"deliveredAt":1768925417818,"member":{"expires":20493,"points":40,"tier":"gold"},"period":24312,"policy":3,"seller":"6KgvybS+60rKFNVaewkdaw==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":52,"v":1}');
INSERT INTO fact (seq, line) VALUES (53,'{"actor":{"role":"storefront","uid":1001},"at":1768925417818,"body":{"by":"seller","clock":1770221417818,"commitment":"MZlVxdgh1qqCi62Zofcf4jNln9khreC/IXULwfmv/Tg=","order":52},"kind":"rating.sealed","seq":53,"v":1}');
INSERT INTO fact (seq, line) VALUES (54,'{"actor":{"role":"admin","uid":1000},"at":1768940522418,"body":{"account":"6KgvybS+60rKFNVaewkdaw==","ends":1769990400000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":1,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":54,"v":1}');
INSERT INTO fact (seq, line) VALUES (55,'{"actor":{"role":"storefront","uid":1001},"at":1768940522418,"body":{"amount":{"currency":"EUR","minor":199},"buyer":"11sS+Zc3RtC3KN7CsI3Tpw==","closes":1770236522418,"completedAt":1768940522418,"day":20473,"deliveredAt":1768940522418,"items":[{"item":"hkXK1VehiU6VoEU5GYyrEQ=="}],"late":1,"member":{"cut":"day","expires":20493,"gross":10,"points":0},"period":24312,"policy":3,"promisedBy":1768854122418,"seller":"6KgvybS+60rKFNVaewkdaw=="},"kind":"order.completed","seq":55,"v":1}');
INSERT INTO fact (seq, line) VALUES (56,'{"actor":{"role":"storefront","uid":1001},"at":1768940522418,"body":{"by":"buyer","clock":1770236522418,"commitment":"B7OB3xNe4DsmKFfkHNvwrwMGx6Ai4VCNz+hffRnXPbI=","order":55},"kind":"rating.sealed","seq":56,"v":1}');
INSERT INTO fact (seq, line) VALUES (57,'{"actor":{"role":"storefront","uid":1001},"at":1768940522418,"body":{"by":"seller","day":20473,"effects":[{"details":1,"points":1,"rating":56,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":57,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":2,"service":4},"rating":56,"salt":"RENImTb5+NkviVbU+WHXBLt5G4rBXwy1LuAzVHndBng=","value":"positive"}],"order":55,"value":"neutral"},"kind":"rating.shown","seq":57,"v":1}');
INSERT INTO fact (seq, line) VALUES (58,'{"actor":{"role":"clock","uid":0},"at":1769014721228,"body":{"account":"6KgvybS+60rKFNVaewkdaw==","due":1768940522419,"shown":"standard","why":"sales","withdrawn":["badge","early-release","higher-limits"]},"kind":"standing.guarantee-ended","seq":58,"v":1}');
INSERT INTO fact (seq, line) VALUES (59,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"account":"ThUl+o5AKhoWjJbnrg7ezA==","code":"dispatch-48h"},"kind":"commitment.taken","seq":59,"v":1}');
INSERT INTO fact (seq, line) VALUES (60,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"buyer":"7v+4hXr6zr58BqvhZQhYvQ==","createdAt":1769014721228,"promises":[{"by":1769187521228,"commitment":59,"due":1769273921228,"step":"dispatch"}],"seller":"ThUl+o5AKhoWjJbnrg7ezA=="},"kind":"order.opened","seq":60,"v":1}');
INSERT INTO fact (seq, line) VALUES (61,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"amount":{"currency":"EUR","minor":494},"buyer":"wfnJK3YVQKW0rB+0L/jUpA==","closes":1770310721228,"commitments":[59],"completedAt":1769014721228,"day":20474,"deliveredAt":1769014721228,"items":[{"item":"hkXK1VehiU6VoEU5GYyrEQ=="}],"member":{"expires":20494,"points":40},"period":24312,"policy":3,"seller":"ThUl+o5AKhoWjJbnrg7ezA==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":61,"v":1}');
INSERT INTO fact (seq, line) VALUES (62,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"by":"buyer","clock":1770310721228,"commitment":"Y9YryhiETYNxa0GJne12U70V57MG+kqnMkYFw7gILkM=","order":61},"kind":"rating.sealed","seq":62,"v":1}');
INSERT INTO fact (seq, line) VALUES (63,'{"actor":{"role":"storefront","uid":1001},"at":1769014721228,"body":{"by":"seller","day":20474,"effects":[{"details":1,"points":-1,"rating":62,"scored":1,"standing":{"negative":20474},"why":"counted"},{"details":0,"points":1,"rating":63,"scored":1,"why":"counted"}],"opens":[{"details":{"item":5,"logistics":5},"rating":62,"salt":"Gsh6lQALIdvgAPETpkmaZZTLPbujwK7cAlc1h77Ynx4=","value":"negative"}],"order":61,"value":"positive"},"kind":"rating.shown","seq":63,"v":1}');
INSERT INTO fact (seq, line) VALUES (64,'{"actor":{"role":"arbitrator","uid":7},"at":1769014721228,"body":{"effects":[{"details":0,"points":0,"rating":42,"scored":0,"why":"unscored"}],"order":40,"rating":42,"reason":"fake"},"kind":"rating.unscored","seq":64,"v":1}');
INSERT INTO fact (seq, line) VALUES (65,'{"actor":{"role":"admin","uid":1000},"at":1769148727328,"body":{"account":"ThUl+o5AKhoWjJbnrg7ezA==","course":"seller-basics","score":41},"kind":"training.attempted","seq":65,"v":1}');
INSERT INTO fact (seq, line) VALUES (66,'{"actor":{"role":"storefront","uid":1001},"at":1769148727328,"body":{"amount":{"currency":"EUR","minor":131},"buyer":"wfnJK3YVQKW0rB+0L/jUpA==","closes":1770444727328,"completedAt":1769148727328,"day":20476,"deliveredAt":1769148727328,"items":[{"item":"hkXK1VehiU6VoEU5GYyrEQ=="}],"member":{"expires":20496,"points":10},"period":24312,"policy":3,"seller":"iBWxN/LUzbkESu51vCyUEQ==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":66,"v":1}');
INSERT INTO fact (seq, line) VALUES (67,'{"actor":{"role":"storefront","uid":1001},"at":1769148727328,"body":{"by":"buyer","clock":1770444727328,"commitment":"7gytYOUlr0u1yCM7QIXEIwD/6Mat1eOSO9oAEuUI7ws=","order":66},"kind":"rating.sealed","seq":67,"v":1}');
INSERT INTO fact (seq, line) VALUES (68,'{"actor":{"role":"storefront","uid":1001},"at":1769148727328,"body":{"by":"seller","day":20476,"effects":[{"details":1,"points":1,"rating":67,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":68,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":4},"rating":67,"salt":"1xcxn2POY6FnapRWdt3slf2MZ1KTRjiLk/91+y6+aP4=","value":"positive"}],"order":66,"value":"negative"},"kind":"rating.shown","seq":68,"v":1}');
INSERT INTO fact (seq, line) VALUES (69,'{"actor":{"role":"clock","uid":0},"at":1769257213178,"body":{"day":20477,"due":1769212800000,"effects":[{"details":0,"points":1,"rating":6,"scored":1,"why":"counted"}],"opens":[{"rating":6,"salt":"XFoq6AMr5N1jad+LWQjeC3YcojAP4vYkD05eQFyxSQs=","value":"positive"}],"order":5},"kind":"rating.revealed","seq":69,"v":1}');
INSERT INTO fact (seq, line) VALUES (70,'{"actor":{"role":"storefront","uid":1001},"at":1769257213178,"body":{"amount":{"currency":"EUR","minor":371},"buyer":"wfnJK3YVQKW0rB+0L/jUpA==","closes":1770553213178,"completedAt":1769257213178,"day":20477,"deliveredAt":1769257213178,"items":[{"item":"hkXK1VehiU6VoEU5GYyrEQ=="}],"member":{"expires":20497,"points":30,"tier":"gold"},"period":24312,"policy":3,"seller":"iBWxN/LUzbkESu51vCyUEQ=="},"kind":"order.completed","seq":70,"v":1}');
INSERT INTO fact (seq, line) VALUES (71,'{"actor":{"role":"storefront","uid":1001},"at":1769257213178,"body":{"by":"buyer","clock":1770553213178,"commitment":"f8h4reEL8g3TeRrJBARKOZwR4q2ROBHfth2eXLb9/Is=","order":70},"kind":"rating.sealed","seq":71,"v":1}');
INSERT INTO fact (seq, line) VALUES (72,'{"actor":{"role":"storefront","uid":1001},"at":1769257213178,"body":{"by":"seller","day":20477,"effects":[{"details":1,"points":-1,"rating":71,"scored":1,"standing":{"negative":20477},"why":"counted"},{"details":0,"points":0,"rating":72,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"service":3},"rating":71,"salt":"J6kRhamfU3qd9/FUZliiqVuxLtfVs4jtG9NkXpjV4g8=","value":"negative"}],"order":70,"value":"neutral"},"kind":"rating.shown","seq":72,"v":1}');
INSERT INTO fact (seq, line) VALUES (73,'{"actor":{"role":"storefront","uid":1001},"at":1769257213178,"body":{"effects":[{"details":1,"points":1,"rating":62,"scored":1,"standing":{"gone":["negative"]},"why":"counted"}],"order":61,"rating":62,"value":"positive"},"kind":"rating.revised","seq":73,"v":1}');
INSERT INTO fact (seq, line) VALUES (74,'{"actor":{"role":"clock","uid":0},"at":1769370927298,"body":{"by":1769187521228,"commitment":59,"counts":1,"day":20477,"due":1769273921228,"order":60,"step":"dispatch"},"kind":"commitment.breached","seq":74,"v":1}');
INSERT INTO fact (seq, line) VALUES (75,'{"actor":{"role":"clock","uid":0},"at":1769370927298,"body":{"day":20478,"due":1769322676643,"effects":[{"details":0,"points":0,"rating":12,"scored":0,"why":"minimum"}],"opens":[{"rating":12,"salt":"jABQp6Y9dRYT+esd8OqLECQihGAVMeHQBmjZ6EO7RoI=","value":"positive"}],"order":11},"kind":"rating.revealed","seq":75,"v":1}');
INSERT INTO fact (seq, line) VALUES (76,'{"actor":{"role":"clock","uid":0},"at":1769370927298,"body":{"day":20478,"due":1769344130679,"effects":[{"details":0,"points":-1,"rating":16,"scored":1,"why":"counted"}],"opens":[{"rating":16,"salt":"G53uCuOTxxcw2Ue+iaN5FcEVJ3pgZDoj7JHAq2c0S2c=","value":"negative"}],"order":15},"kind":"rating.revealed","seq":76,"v":1}');
INSERT INTO fact (seq, line) VALUES (77,'{"actor":{"role":"storefront","uid":1001},"at":1769370927298,"body":{"amount":{"currency":"EUR","minor":312},"buyer":"7v+4hXr6zr58BqvhZQhYvQ==","buyerPerson":4,"closes":1770666927298,"completedAt":1769370927298,"day":20478,"deliveredAt":1769370927298,"member":{"expires":20498,"points":30},"period":24312,"policy":3,"seller":"iBWxN/LUzbkESu51vCyUEQ=="},"kind":"order.completed","seq":77,"v":1}');
INSERT INTO fact (seq, line) VALUES (78,'{"actor":{"role":"storefront","uid":1001},"at":1769370927298,"body":{"by":"seller","clock":1770666927298,"commitment":"fKqPs2T/RZnIt7nxo8VvVsVbJIpldm2YFkOUeO1j6cE=","order":77},"kind":"rating.sealed","seq":78,"v":1}');
INSERT INTO fact (seq, line) VALUES (79,'{"actor":{"role":"clock","uid":0},"at":1769413344986,"body":{"day":20479,"due":1769395127537,"effects":[{"details":1,"points":1,"rating":19,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":5,"service":2},"rating":19,"salt":"hY9uwCHGvJAwEtvHe00rEP4G2M4kHwCxwH8xDA8Fkgk=","value":"positive"}],"order":18},"kind":"rating.revealed","seq":79,"v":1}');
INSERT INTO fact (seq, line) VALUES (80,'{"actor":{"role":"storefront","uid":1001},"at":1769413344986,"body":{"amount":{"currency":"EUR","minor":240},"buyer":"wfnJK3YVQKW0rB+0L/jUpA==","closes":1770709344986,"completedAt":1769413344986,"day":20479,"deliveredAt":1769413344986,"items":[{"item":"hkXK1VehiU6VoEU5GYyrEQ=="}],"late":1,"member":{"expires":20499,"points":20},"period":24312,"policy":3,"promisedBy":1769326944986,"seller":"iBWxN/LUzbkESu51vCyUEQ=="},"kind":"order.completed","seq":80,"v":1}');
INSERT INTO fact (seq, line) VALUES (81,'{"actor":{"role":"storefront","uid":1001},"at":1769413344986,"body":{"by":"buyer","clock":1770709344986,"commitment":"JRI7xJR66kc3wrheg7N2+UYi60udLCvWYiulJyysUSE=","order":80},"kind":"rating.sealed","seq":81,"v":1}');
INSERT INTO fact (seq, line) VALUES (82,'{"actor":{"role":"storefront","uid":1001},"at":1769413344986,"body":{"by":"seller","day":20479,"effects":[{"details":0,"points":0,"rating":81,"scored":0,"why":"repeat"},{"details":0,"points":1,"rating":82,"scored":1,"why":"counted"}],"opens":[{"rating":81,"salt":"8WV8py9hEnvv9qpj9JvLk5Tv0JMG8ZCb9lKZ4GBnLPs=","value":"negative"}],"order":80,"value":"positive"},"kind":"rating.shown","seq":82,"v":1}');
INSERT INTO fact (seq, line) VALUES (83,'{"actor":{"role":"storefront","uid":1001},"at":1769413344986,"body":{"effects":[{"details":1,"points":0,"rating":71,"scored":0,"standing":{"gone":["negative"]},"why":"repeat"},{"details":0,"order":80,"points":-1,"rating":81,"scored":1,"standing":{"negative":20479},"why":"counted"}],"order":70,"rating":71,"value":"positive"},"kind":"rating.revised","seq":83,"v":1}');
INSERT INTO fact (seq, line) VALUES (84,'{"actor":{"role":"storefront","uid":1001},"at":1769471306022,"body":{"amount":{"currency":"EUR","minor":224},"buyer":"wfnJK3YVQKW0rB+0L/jUpA==","closes":1770767306022,"completedAt":1769471306022,"day":20479,"deliveredAt":1769471306022,"items":[{"item":"hkXK1VehiU6VoEU5GYyrEQ=="}],"member":{"expires":20499,"points":20},"period":24312,"policy":3,"seller":"iBWxN/LUzbkESu51vCyUEQ=="},"kind":"order.completed","seq":84,"v":1}');
INSERT INTO fact (seq, line) VALUES (85,'{"actor":{"role":"storefront","uid":1001},"at":1769471306022,"body":{"by":"buyer","clock":1770767306022,"commitment":"+hfhPt0FtILPsLahTcjH7gAbHAVNG2q6ukZcABeNcS8=","order":84},"kind":"rating.sealed","seq":85,"v":1}');
INSERT INTO fact (seq, line) VALUES (86,'{"actor":{"role":"clock","uid":0},"at":1769621045372,"body":{"day":20480,"due":1769542828699,"effects":[{"details":0,"points":1,"rating":21,"scored":1,"why":"counted"}],"opens":[{"rating":21,"salt":"ZsevKZZjV4VhPETqZetBQNNlNdX46K0xgOxxLDHeAEc=","value":"positive"}],"order":20},"kind":"rating.revealed","seq":86,"v":1}');
INSERT INTO fact (seq, line) VALUES (87,'{"actor":{"role":"storefront","uid":1001},"at":1769621045372,"body":{"amount":{"currency":"EUR","minor":96},"buyer":"11sS+Zc3RtC3KN7CsI3Tpw==","closes":1770917045372,"completedAt":1769621045372,"day":20481,"deliveredAt":1769621045372,"period":24312,"policy":3,"seller":"iBWxN/LUzbkESu51vCyUEQ=="},"kind":"order.completed","seq":87,"v":1}');
INSERT INTO fact (seq, line) VALUES (88,'{"actor":{"role":"storefront","uid":1001},"at":1769621045372,"body":{"by":"buyer","clock":1770917045372,"commitment":"lGnUD9W2MKJgAG3KTpPAzOTH4zTaFq+pV6jCqKGjrcs=","order":87},"kind":"rating.sealed","seq":88,"v":1}');
INSERT INTO fact (seq, line) VALUES (89,'{"actor":{"role":"arbitrator","uid":7},"at":1769621045372,"body":{"effects":[{"details":1,"points":1,"rating":9,"scored":1,"why":"counted"}],"order":8,"rating":9,"reason":"appeal","unscored":17},"kind":"rating.restored","seq":89,"v":1}');
INSERT INTO fact (seq, line) VALUES (90,'{"actor":{"role":"clock","uid":0},"at":1769749257473,"body":{"days":[20462],"due":1769644800000,"membership":5,"points":40},"kind":"membership.expired","seq":90,"v":1}');
INSERT INTO fact (seq, line) VALUES (91,'{"actor":{"role":"clock","uid":0},"at":1769749257473,"body":{"day":20482,"due":1769672809428,"effects":[{"details":0,"points":0,"rating":28,"scored":1,"why":"counted"}],"opens":[{"rating":28,"salt":"EoyetgY4rMkXSmWlBHTMYnVXpjopFWQ0KLyytYIILf0=","value":"neutral"}],"order":27},"kind":"rating.revealed","seq":91,"v":1}');
INSERT INTO fact (seq, line) VALUES (92,'{"actor":{"role":"clock","uid":0},"at":1769749257473,"body":{"days":[20463],"due":1769731200000,"membership":5,"points":40,"tier":"silver"},"kind":"membership.expired","seq":92,"v":1}');
INSERT INTO fact (seq, line) VALUES (93,'{"actor":{"role":"clock","uid":0},"at":1769749257473,"body":{"days":[20463],"due":1769731200000,"membership":8,"points":30},"kind":"membership.expired","seq":93,"v":1}');
INSERT INTO fact (seq, line) VALUES (94,'{"actor":{"role":"storefront","uid":1001},"at":1769749257473,"body":{"amount":{"currency":"EUR","minor":485},"buyer":"11sS+Zc3RtC3KN7CsI3Tpw==","closes":1771045257473,"completedAt":1769749257473,"day":20483,"deliveredAt":1769749257473,"member":{"expires":20503,"points":40},"period":24312,"policy":3,"seller":"iBWxN/LUzbkESu51vCyUEQ=="},"kind":"order.completed","seq":94,"v":1}');
INSERT INTO fact (seq, line) VALUES (95,'{"actor":{"role":"storefront","uid":1001},"at":1769749257473,"body":{"by":"buyer","clock":1771045257473,"commitment":"ZIgK/1YI6rcHOYHon3zLS9IUqF+mb6CdI0MQAwc0ByE=","order":94},"kind":"rating.sealed","seq":95,"v":1}');
INSERT INTO fact (seq, line) VALUES (96,'{"actor":{"role":"storefront","uid":1001},"at":1769749257473,"body":{"by":"seller","day":20483,"effects":[{"details":0,"points":-1,"rating":95,"scored":1,"standing":{"negative":20483},"why":"counted"},{"details":0,"points":-1,"rating":96,"scored":1,"why":"counted"}],"opens":[{"rating":95,"salt":"Oy9SRL9jCvNGpuka6uDtRcgf+xpk9V9b+s4nn6Js/2U=","value":"negative"}],"order":94,"value":"negative"},"kind":"rating.shown","seq":96,"v":1}');
INSERT INTO fact (seq, line) VALUES (97,'{"actor":{"role":"storefront","uid":1001},"at":1769782947535,"body":{"amount":{"currency":"EUR","minor":350},"buyer":"wfnJK3YVQKW0rB+0L/jUpA==","closes":1771078947535,"completedAt":1769782947535,"day":20483,"deliveredAt":1769782947535,"items":[{"item":"hkXK1VehiU6VoEU5GYyrEQ=="}],"late":1,"member":{"expires":20503,"points":30},"period":24312,"policy":3,"promisedBy":1769696547535,"seller":"6KgvybS+60rKFNVaewkdaw=="},"kind":"order.completed","seq":97,"v":1}');
INSERT INTO fact (seq, line) VALUES (98,'{"actor":{"role":"storefront","uid":1001},"at":1769782947535,"body":{"by":"buyer","clock":1771078947535,"commitment":"s3ZvzPoVVTi6m67nMGmX/kIlqswu5AKURQJlxRr3M8Y=","order":97},"kind":"rating.sealed","seq":98,"v":1}');
INSERT INTO fact (seq, line) VALUES (99,'{"actor":{"role":"clock","uid":0},"at":1769928246454,"body":{"days":[20464],"due":1769817600000,"membership":18,"points":30},"kind":"membership.expired","seq":99,"v":1}');
INSERT INTO fact (seq, line) VALUES (100,'{"actor":{"role":"clock","uid":0},"at":1769928246454,"body":{"days":[20465],"due":1769904000000,"membership":5,"points":40},"kind":"membership.expired","seq":100,"v":1}');
INSERT INTO fact (seq, line) VALUES (101,'{"actor":{"role":"admin","uid":1000},"at":1769928246454,"body":{"reason":"mistaken","sum":0,"violation":7},"kind":"sanction.withdrawn","seq":101,"v":1}');
INSERT INTO fact (seq, line) VALUES (102,'{"actor":{"role":"admin","uid":1000},"at":1769928246454,"body":{"account":"ThUl+o5AKhoWjJbnrg7ezA==","ends":1771545600000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":3,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":102,"v":1}');
INSERT INTO fact (seq, line) VALUES (103,'{"actor":{"role":"storefront","uid":1001},"at":1769928246454,"body":{"amount":{"currency":"EUR","minor":92},"buyer":"7v+4hXr6zr58BqvhZQhYvQ==","buyerPerson":4,"closes":1771224246454,"completedAt":1769928246454,"day":20485,"deliveredAt":1769928246454,"items":[{"item":"hkXK1VehiU6VoEU5GYyrEQ=="}],"period":24313,"policy":3,"seller":"iBWxN/LUzbkESu51vCyUEQ=="},"kind":"order.completed","seq":103,"v":1}');
INSERT INTO fact (seq, line) VALUES (104,'{"actor":{"role":"storefront","uid":1001},"at":1769928246454,"body":{"by":"buyer","clock":1771224246454,"commitment":"DjWBLxqQmEh0FooLnenhYylQJ98ijvdxV1FsbAIU02Q=","order":103},"kind":"rating.sealed","seq":104,"v":1}');
INSERT INTO fact (seq, line) VALUES (105,'{"actor":{"role":"storefront","uid":1001},"at":1769928246454,"body":{"by":"seller","day":20485,"effects":[{"details":0,"points":0,"rating":104,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":105,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":1,"logistics":1},"rating":104,"salt":"FWwrkBHAxjdYZW2OOF/14WQOymAAhDIgNVZBYubTZuA=","value":"neutral"}],"order":103,"value":"negative"},"kind":"rating.shown","seq":105,"v":1}');
INSERT INTO fact (seq, line) VALUES (106,'{"actor":{"role":"clock","uid":0},"at":1769995588884,"body":{"day":20485,"due":1769928524057,"effects":[{"details":1,"points":-1,"rating":39,"scored":1,"standing":{"negative":20485},"why":"counted"}],"opens":[{"details":{"item":5,"logistics":1,"service":1},"rating":39,"salt":"3B1pLCt71Bva634DDS1KalvfG/6obesUFEiSnJ2MFDY=","value":"negative"}],"order":38},"kind":"rating.revealed","seq":106,"v":1}');
INSERT INTO fact (seq, line) VALUES (107,'{"actor":{"role":"clock","uid":0},"at":1769995588884,"body":{"days":[20466],"due":1769990400000,"membership":18,"points":10},"kind":"membership.expired","seq":107,"v":1}');
INSERT INTO fact (seq, line) VALUES (108,'{"actor":{"role":"admin","uid":1000},"at":1769995588884,"body":{"account":"ThUl+o5AKhoWjJbnrg7ezA==","certificate":{"ends":1801612800000,"issued":20486,"next":1799020800000,"officer":1000,"state":"verified","type":"training"},"course":"seller-basics","passed":1,"score":98,"until":20851},"kind":"training.attempted","seq":108,"v":1}');
INSERT INTO fact (seq, line) VALUES (109,'{"actor":{"role":"storefront","uid":1001},"at":1769995588884,"body":{"amount":{"currency":"EUR","minor":227},"buyer":"QlKGbPuxVkco2ZWBZoP1DQ==","closes":1771291588884,"completedAt":1769995588884,"day":20486,"deliveredAt":1769995588884,"items":[{"item":"hkXK1VehiU6VoEU5GYyrEQ=="}],"member":{"expires":20506,"points":20},"period":24313,"policy":3,"seller":"iBWxN/LUzbkESu51vCyUEQ=="},"kind":"order.completed","seq":109,"v":1}');
INSERT INTO fact (seq, line) VALUES (110,'{"actor":{"role":"storefront","uid":1001},"at":1769995588884,"body":{"by":"seller","clock":1771291588884,"commitment":"8OC6Pz0OWlMsmu+E3/1KVz8nUUqdXudNBBm2WuN6gOI=","order":109},"kind":"rating.sealed","seq":110,"v":1}');
INSERT INTO fact (seq, line) VALUES (111,'{"actor":{"role":"clock","uid":0},"at":1770150760316,"body":{"days":[20467],"due":1770076800000,"membership":8,"points":20},"kind":"membership.expired","seq":111,"v":1}');
INSERT INTO fact (seq, line) VALUES (112,'{"actor":{"role":"clock","uid":0},"at":1770150760316,"body":{"days":[20467],"due":1770076800000,"membership":27,"points":40},"kind":"membership.expired","seq":112,"v":1}');
INSERT INTO fact (seq, line) VALUES (113,'{"actor":{"role":"clock","uid":0},"at":1770150760316,"body":{"day":20487,"due":1770078076278,"effects":[{"details":1,"points":0,"rating":47,"scored":0,"why":"repeat"}],"opens":[{"details":{"item":1,"service":2},"rating":47,"salt":"f8YwoRHIwCghG4AgE9gCuboxqw5S2UUFBI6djkNJ7ow=","value":"negative"}],"order":46},"kind":"rating.revealed","seq":113,"v":1}');
INSERT INTO fact (seq, line) VALUES (114,'{"actor":{"role":"storefront","uid":1001},"at":1770150760316,"body":{"amount":{"currency":"EUR","minor":285},"buyer":"11sS+Zc3RtC3KN7CsI3Tpw==","closes":1771446760316,"commitments":[59],"completedAt":1770150760316,"day":20487,"deliveredAt":1770150760316,"member":{"expires":20507,"points":20},"period":24313,"policy":3,"seller":"ThUl+o5AKhoWjJbnrg7ezA=="},"kind":"order.completed","seq":114,"v":1}');
INSERT INTO fact (seq, line) VALUES (115,'{"actor":{"role":"storefront","uid":1001},"at":1770150760316,"body":{"by":"buyer","clock":1771446760316,"commitment":"yaDdtGP+K0meYIsUe9Vk9Q6mXu5XhECjnl0ac/C+zAw=","order":114},"kind":"rating.sealed","seq":115,"v":1}');
INSERT INTO fact (seq, line) VALUES (116,'{"actor":{"role":"storefront","uid":1001},"at":1770150760316,"body":{"by":"seller","day":20487,"effects":[{"details":1,"points":-1,"rating":115,"scored":1,"standing":{"negative":20487},"why":"counted"},{"details":0,"points":1,"rating":116,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":1},"rating":115,"salt":"l+x+vGrbaF2J4xXB8OuL3xcFw6zxmuFgqEdhHi544Jg=","value":"negative"}],"order":114,"value":"positive"},"kind":"rating.shown","seq":116,"v":1}');
INSERT INTO fact (seq, line) VALUES (117,'{"actor":{"role":"clock","uid":0},"at":1770238721202,"body":{"day":20488,"due":1770221417818,"effects":[{"details":0,"points":0,"rating":53,"scored":1,"why":"counted"}],"opens":[{"rating":53,"salt":"Cg53cjBWqeVAmGQk9QQJ97qL52gdHUCt7xAfeOxOVOs=","value":"neutral"}],"order":52},"kind":"rating.revealed","seq":117,"v":1}');
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
INSERT INTO account (number, handle, opened) VALUES (4,X'D75B12F9973746D0B728DEC2B08DD3A7',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (5,X'8815B137F2D4CDB9044AEE75BC2C9411',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (9,X'4E1525FA8E402A1A168C96E7AE0EDECC',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (10,X'4252866CFBB1564728D995816683F50D',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (16,X'EEFFB8857AFACEBE7C06ABE1650858BD',1768024390913);
INSERT INTO account (number, handle, opened) VALUES (23,X'E8A82FC9B4BEEB4ACA14D55A7B091D6B',1768026676643);
INSERT INTO account (number, handle, opened) VALUES (26,X'C1F9C92B761540A5B4AC1FB42FF8D4A4',1768048130679);
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
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (5,3,10,5,1767916800000,X'8645CAD557A1894E95A04539198CAB1100','EUR',407,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,1767916800000,5,1767916800000,NULL,NULL,NULL,NULL,3,6843377542029609955,1769212800000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,6,1767916800000,0,69,1769212800000,20477,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (8,3,16,9,1768024390913,NULL,'EUR',329,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,8,1768024390913,8,1768024390913,NULL,NULL,NULL,NULL,3,6843390995642554051,1769320390913,NULL,NULL,9,1768024390913,0,10,1768024390913,20463,1,'{"item":2,"logistics":5,"service":4}',1,1,1,'counted','{"restored":{"at":1769621045372,"reason":"appeal","seq":89},"unscored":{"at":1768048130679,"reason":"fake","seq":17}}',10,1768024390913,0,10,1768024390913,20463,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (11,3,4,23,1768026676643,NULL,'EUR',51,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,11,1768026676643,11,1768026676643,NULL,NULL,NULL,NULL,3,6843453055306576049,1769322676643,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,1768026676643,0,75,1769322676643,20478,1,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (13,3,26,5,1755692930679,NULL,'EUR',404,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,13,1755692930679,NULL,NULL,NULL,NULL,1,6842025967876859968,1756988930679,NULL,NULL,14,1755700997851,0,14,1755700997851,20320,0,'{"item":1,"logistics":4,"service":2}',0,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (15,3,10,23,1768048130679,NULL,'EUR',435,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,15,1768048130679,15,1768048130679,NULL,NULL,NULL,NULL,3,6843392395527343615,1769344130679,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,16,1768048130679,0,76,1769344130679,20478,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (18,3,4,23,1768099127537,NULL,'EUR',386,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,18,1768099127537,18,1768099127537,NULL,NULL,NULL,NULL,3,6843453055306576049,1769395127537,NULL,NULL,19,1768099127537,0,79,1769395127537,20479,1,'{"logistics":5,"service":2}',1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (20,3,10,9,1768246828699,NULL,'EUR',435,NULL,1768160428699,1,NULL,NULL,NULL,NULL,NULL,20,1768246828699,20,1768246828699,NULL,NULL,NULL,NULL,3,6843362272497771083,1769542828699,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,21,1768246828699,0,86,1769542828699,20480,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (22,3,4,9,1768263385984,X'8645CAD557A1894E95A04539198CAB1100','EUR',137,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,22,1768263385984,22,1768263385984,NULL,NULL,NULL,NULL,3,6843384463733289120,1769559385984,NULL,NULL,23,1768263385984,0,24,1768263385984,20466,1,'{"item":2,"service":5}',1,1,1,'counted',NULL,24,1768263385984,0,24,1768263385984,20466,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (27,3,26,9,1768376809428,X'8645CAD557A1894E95A04539198CAB1100','EUR',408,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,27,1768376809428,27,1768376809428,NULL,NULL,NULL,NULL,3,6843458331256868561,1769672809428,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,28,1768376809428,0,91,1769672809428,20482,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (29,3,16,5,1768428203635,NULL,'EUR',256,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,29,1768428203635,29,1768428203635,NULL,NULL,NULL,NULL,3,6843249409502360481,1769724203635,NULL,NULL,30,1768428203635,0,31,1768428203635,20467,-1,'{"logistics":1,"service":2}',-1,1,1,'counted',NULL,31,1768428203635,0,31,1768428203635,20467,1,NULL,1,1,0,'counted',NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (32,3,16,9,1760647985552,X'8645CAD557A1894E95A04539198CAB1100','EUR',391,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,32,1760647985552,NULL,NULL,NULL,NULL,1,6842548020603468442,1761943985552,NULL,NULL,33,1760770516564,0,33,1760770516564,20379,-1,'{"item":1,"service":2}',-1,1,1,'counted',NULL,34,1760791796173,0,34,1760791796173,20379,-1,NULL,-1,1,0,'counted',NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (35,3,16,9,1768596785552,X'8645CAD557A1894E95A04539198CAB1100','EUR',132,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,35,1768596785552,35,1768596785552,NULL,NULL,NULL,NULL,3,6843384463733289120,1769892785552,NULL,NULL,36,1768596785552,0,37,1768596785552,20469,1,'{"item":3,"logistics":5,"service":4}',0,0,1,'repeat',NULL,37,1768596785552,0,37,1768596785552,20469,1,NULL,1,1,0,'counted',NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (38,3,10,5,1768632524057,X'8645CAD557A1894E95A04539198CAB1100','EUR',336,NULL,1768546124057,1,NULL,NULL,NULL,NULL,NULL,38,1768632524057,38,1768632524057,NULL,NULL,NULL,NULL,3,6843377542029609955,1769928524057,NULL,NULL,39,1768632524057,0,106,1769928524057,20485,-1,'{"item":5,"logistics":1,"service":1}',-1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (40,3,4,5,1768694585438,NULL,'EUR',126,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,40,1768694585438,40,1768694585438,NULL,NULL,NULL,NULL,3,6843249409502360481,1769990585438,NULL,NULL,41,1768694585438,0,42,1768694585438,20471,-1,'{"item":3,"logistics":3,"service":5}',-1,1,1,'counted',NULL,42,1768694585438,0,42,1768694585438,20471,-1,NULL,0,0,0,'unscored','{"unscored":{"at":1769014721228,"reason":"fake","seq":64}}',NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (43,3,4,5,1768759685687,X'8645CAD557A1894E95A04539198CAB1100','EUR',242,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,43,1768759685687,43,1768759685687,NULL,NULL,NULL,NULL,3,6843249409502360481,1770055685687,NULL,NULL,44,1768759685687,0,45,1768759685687,20471,1,'{"logistics":2,"service":2}',1,1,1,'counted',NULL,45,1768759685687,0,45,1768759685687,20471,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (46,3,10,5,1768782076278,X'8645CAD557A1894E95A04539198CAB1100','EUR',255,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,46,1768782076278,46,1768782076278,NULL,NULL,NULL,NULL,3,6843377542029609955,1770078076278,NULL,NULL,47,1768782076278,0,113,1770078076278,20487,-1,'{"item":1,"service":2}',0,0,1,'repeat',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (52,3,4,23,1768925417818,NULL,'EUR',410,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,52,1768925417818,52,1768925417818,NULL,NULL,NULL,NULL,3,6843453055306576049,1770221417818,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,53,1768925417818,0,117,1770221417818,20488,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (55,3,4,23,1768940522418,X'8645CAD557A1894E95A04539198CAB1100','EUR',199,NULL,1768854122418,1,NULL,NULL,NULL,NULL,NULL,55,1768940522418,55,1768940522418,NULL,NULL,NULL,NULL,3,6843453055306576049,1770236522418,NULL,NULL,56,1768940522418,0,57,1768940522418,20473,1,'{"logistics":2,"service":4}',1,1,1,'counted',NULL,57,1768940522418,0,57,1768940522418,20473,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (60,0,16,9,1769014721228,NULL,NULL,NULL,NULL,NULL,NULL,NULL,60,1769014721228,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (61,3,26,9,1769014721228,X'8645CAD557A1894E95A04539198CAB1100','EUR',494,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,61,1769014721228,61,1769014721228,NULL,NULL,NULL,NULL,3,6843458331256868561,1770310721228,NULL,NULL,62,1769014721228,0,63,1769014721228,20474,1,'{"item":5,"logistics":5}',1,1,1,'counted','{"revision":{"at":1769257213178,"from":"negative","seq":73,"to":"positive"}}',63,1769014721228,0,63,1769014721228,20474,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (66,3,26,5,1769148727328,X'8645CAD557A1894E95A04539198CAB1100','EUR',131,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,66,1769148727328,66,1769148727328,NULL,NULL,NULL,NULL,3,6843411559280318332,1770444727328,NULL,NULL,67,1769148727328,0,68,1769148727328,20476,1,'{"item":1,"service":4}',1,1,1,'counted',NULL,68,1769148727328,0,68,1769148727328,20476,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (70,3,26,5,1769257213178,X'8645CAD557A1894E95A04539198CAB1100','EUR',371,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,70,1769257213178,70,1769257213178,NULL,NULL,NULL,NULL,3,6843411559280318332,1770553213178,NULL,NULL,71,1769257213178,0,72,1769257213178,20477,1,'{"item":3,"service":3}',0,0,1,'repeat','{"revision":{"at":1769413344986,"from":"negative","seq":83,"to":"positive"}}',72,1769257213178,0,72,1769257213178,20477,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (77,3,16,5,1769370927298,NULL,'EUR',312,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,77,1769370927298,77,1769370927298,NULL,NULL,NULL,NULL,3,6843249409502360481,1770666927298,NULL,1770666927298,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,78,1769370927298,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (80,3,26,5,1769413344986,X'8645CAD557A1894E95A04539198CAB1100','EUR',240,NULL,1769326944986,1,NULL,NULL,NULL,NULL,NULL,80,1769413344986,80,1769413344986,NULL,NULL,NULL,NULL,3,6843411559280318332,1770709344986,NULL,NULL,81,1769413344986,0,82,1769413344986,20479,-1,NULL,-1,1,0,'counted',NULL,82,1769413344986,0,82,1769413344986,20479,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (84,3,26,5,1769471306022,X'8645CAD557A1894E95A04539198CAB1100','EUR',224,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,84,1769471306022,84,1769471306022,NULL,NULL,NULL,NULL,3,6843411559280318332,1770767306022,NULL,1770767306022,85,1769471306022,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (87,3,4,5,1769621045372,NULL,'EUR',96,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,87,1769621045372,87,1769621045372,NULL,NULL,NULL,NULL,3,6843249409502360481,1770917045372,NULL,1770917045372,88,1769621045372,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (94,3,4,5,1769749257473,NULL,'EUR',485,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,94,1769749257473,94,1769749257473,NULL,NULL,NULL,NULL,3,6843249409502360481,1771045257473,NULL,NULL,95,1769749257473,0,96,1769749257473,20483,-1,NULL,-1,1,0,'counted',NULL,96,1769749257473,0,96,1769749257473,20483,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (97,3,26,23,1769782947535,X'8645CAD557A1894E95A04539198CAB1100','EUR',350,NULL,1769696547535,1,NULL,NULL,NULL,NULL,NULL,97,1769782947535,97,1769782947535,NULL,NULL,NULL,NULL,3,6843464969088790768,1771078947535,NULL,1771078947535,98,1769782947535,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (103,3,16,5,1769928246454,X'8645CAD557A1894E95A04539198CAB1100','EUR',92,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,103,1769928246454,103,1769928246454,NULL,NULL,NULL,NULL,3,6843530884479071137,1771224246454,NULL,NULL,104,1769928246454,0,105,1769928246454,20485,0,'{"item":1,"logistics":1}',0,0,0,'minimum',NULL,105,1769928246454,0,105,1769928246454,20485,-1,NULL,0,0,0,'minimum',NULL,4,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (109,3,10,5,1769995588884,X'8645CAD557A1894E95A04539198CAB1100','EUR',227,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,109,1769995588884,109,1769995588884,NULL,NULL,NULL,NULL,3,6843659017006320611,1771291588884,NULL,1771291588884,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,110,1769995588884,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO vault_account (number, digest, key, id) VALUES (4,X'4228465246E99344AACD142828BAEF3C',1,X'61DCEDFB47CC59F8FAAD14A438D81B36939D85E6B31A5565438D007558B2FF');
INSERT INTO vault_account (number, digest, key, id) VALUES (5,X'874627E81FB4132E73734BFE64E83EB3',2,X'95CA7F9F53052068DBECF6DE1CD666211B67D29AF43BA91B80E3110E75D5C1');
INSERT INTO vault_account (number, digest, key, id) VALUES (9,X'BF0DEEEFA30B2C9649239D9F910F170F',3,X'D320922C9735D1FC2D3E94415EB6B6A50AC0CEEF46FDC52461A97310A8FA2C');
INSERT INTO vault_account (number, digest, key, id) VALUES (10,X'4C882C14FE8D2EEAD354B1ECDE945969',4,X'EB0ADFC92986D926FFDF418C63B6F7A7E902F3232AC5C900E923E608451ECA');
INSERT INTO vault_account (number, digest, key, id) VALUES (16,X'02A53DEEA2C5E7730B8002634C4DC102',5,X'14C0CD46D7F11A3E076CF0F2DA5CAE5C4DCD3C3B406FCB7474608A2000F08A');
INSERT INTO vault_account (number, digest, key, id) VALUES (23,X'330605D84A8E376CFA96A70EA86BD25A',6,X'41C45231FF4E63A67C420FBB63690E12094F56749CD059BBFA75BBC425ACB9');
INSERT INTO vault_account (number, digest, key, id) VALUES (26,X'C63683023B7700AD7E13573CBF485120',7,X'DAC7BF2F0C44DA554FCE63CBCED57138F4D11E8B7E3677B12B7A188B533965');
CREATE TABLE vault_order (
    seq INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_order (seq, digest, sealed) VALUES (2,X'892009130668AD61EE10F2810E728D32',X'CA0F40D16F78D4788E005E17381215712AFB5CCACEA25E94350199F665C7F1698954DA28B05975');
INSERT INTO vault_order (seq, digest, sealed) VALUES (5,X'653529DF61146CA813999798B7391F9C',X'B1347576CBDE62682A5C6BCD5C51B6F52DC0D63C5FF1157AF99752A551BBC90E7C6EA07C716CC6');
INSERT INTO vault_order (seq, digest, sealed) VALUES (8,X'9F7B2D772B841D60A6AA8BFD58534749',X'15554502060767189F81FE08FEED64B6149267414B1CFDA37EA6433E802B7553F6B2A9');
INSERT INTO vault_order (seq, digest, sealed) VALUES (11,X'AF03E16F0038F3911B5695A5A7B1AFC6',X'11F6E9A002A29B19DE8747E46E4AEC71C99E1CADD6941EFD2E2AE9E08DFAB26D9D36AD');
INSERT INTO vault_order (seq, digest, sealed) VALUES (13,X'E011B95B0CD7A40E87DE139DDC9801A0',X'745742515AABFB25490F944A770B29D4D5DA1B877EE33CFC9BB2C490C604595EC5AA1F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (15,X'0E8DC1F138DEE4BA7E3FD20CCEF646CE',X'3A9AE3E882E6D88D8CB28BDEBB8E70A9A4D1099C12BA0801F4DBAEA9FC7C1672149664');
INSERT INTO vault_order (seq, digest, sealed) VALUES (18,X'9E854DD95BA3FC954B96E6CA2C614DD9',X'CD42549D35052093F6A83B3F3DA62D8288CBC9D275CBEBB03099ED8D29BC22A9395163');
INSERT INTO vault_order (seq, digest, sealed) VALUES (20,X'30FD7F557303FD9C6FD3089E11E566E9',X'16AD60D870831833DDA406F130DE7D988401569BA3E7E133AFEED0E98F3D260A686C05');
INSERT INTO vault_order (seq, digest, sealed) VALUES (22,X'1A3A6CDEC24AD6674D814FF119A6CB51',X'F7819F4686E6DC442C9BF4A3ED3447C3183451319DEC6236133E1A42C2B0C6B4E2F44977D5D28E');
INSERT INTO vault_order (seq, digest, sealed) VALUES (27,X'758A2B8CA1E2237D58E49BADEBA325FA',X'9E2A7FED25C46D238220E8A6534CEDB49271905D7ADA2E543BE751438D70B923472B9ED28C0D46');
INSERT INTO vault_order (seq, digest, sealed) VALUES (29,X'832A5EF04FC7E792B775FF534EE295F7',X'BE28174FC355E7BD6DE5AD275ED265A0867F8E5C0A28F92003EBB65AB1329D41D160F5');
INSERT INTO vault_order (seq, digest, sealed) VALUES (32,X'3B91860390F6CA72D66E7F3CA758B022',X'9D9B25D6BE4B7EA5E6FE62D2DB7C397A2217B7B630436E3355F1CA270F3792166823BC1D0A746FD6');
INSERT INTO vault_order (seq, digest, sealed) VALUES (35,X'1E4426471E98DAAC790A8C23CAEC96EF',X'BF90F965C026354A09C363447C7DDCF8C9E112D69EE59D3A42E10BFBCB90D3809960ED8CD23C53BD');
INSERT INTO vault_order (seq, digest, sealed) VALUES (38,X'C42CD768183DC7D98C2F80F8EF285164',X'60073476348DF09E063C2F9458FE33B731A920BDA5F329A4D565216CF0B2FB53C87A5A48ED8CFF4F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (40,X'AB6F31F76433CA79FE28E902103154D4',X'40B33FECF8D0DD2A00090148D86AF3A1ACD31B91D39575DA5E11B8A6CBD857DF8AF27CDD');
INSERT INTO vault_order (seq, digest, sealed) VALUES (43,X'8F1F6FA5C7E6E1CBA6FDC762F3D4C50C',X'59951708F7168A3FCFAEADC43E64BFB1C12F817F91CC46363286048BCB93258117DA1E4A17F5109B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (46,X'BD40149AE07F31302C0E0A82EADB032B',X'AA21CF39199A7B1BE2A2B291FC52D7DAD6F9C8362856E100E6E8D8BAE18447EBBC947006607AB654');
INSERT INTO vault_order (seq, digest, sealed) VALUES (52,X'E202C94056BCEC0CB86245BC20D83736',X'7B2329221117AA08ACCA79E60302549C7AA5A841E40CFF18BF45E88749BAEB2A77C1D740');
INSERT INTO vault_order (seq, digest, sealed) VALUES (55,X'5D2275BC41DAAD8B6E017B80204F76FD',X'CE730C9D6324DCDFDD8DCDCFA2C74C1588F58DFCFD7C7D2256321C01752C22DFC498370ED63DAC2D');
INSERT INTO vault_order (seq, digest, sealed) VALUES (60,X'867BDC6841E58786689478789EACCAF6',X'3B76D1C44C1DE01063CD8E8A45301679D11835099E4908A28410BC9CAB0DF57CBD639ACF067515B287CD96');
INSERT INTO vault_order (seq, digest, sealed) VALUES (61,X'42E7489827935403AFF5419E87DF215C',X'4438F3E650AB5132E79E625001A6DF782DFDA56FB2319A57B57581B57E7E2306337A371A89835694');
INSERT INTO vault_order (seq, digest, sealed) VALUES (66,X'B31B55FB1F948B6B8B49399C2A356DD4',X'682BBB90912A10EEEA4AB55D519194C67FFDA34AFAE4FCE57A897B28DC1CA24C235CCE7161BC6B2D');
INSERT INTO vault_order (seq, digest, sealed) VALUES (70,X'58CC5F366C5B8549F5CFC26E645075E0',X'920658425F44A399BD0CC0BE64AD0387F30EBA17E747D6EC2C1FEC92F738F7FADD09E1C2749DD1C5');
INSERT INTO vault_order (seq, digest, sealed) VALUES (77,X'0D4E13D58143429759F07DF4DCB2D612',X'B0DFB052D8AD09BA479A4A0EB2D0CE08A9EB6DA90B2E3E9D9007706E35DAB6C99740F124');
INSERT INTO vault_order (seq, digest, sealed) VALUES (80,X'4BC126DC426FF6379751071AB74037D0',X'921CD2248F7F4AC5DB4EA4C36563F07E351FD3B7E4DC3085E5CD3B67358E023D134C66E7FFDC1C22');
INSERT INTO vault_order (seq, digest, sealed) VALUES (84,X'6492A6D37DE09E2CAD1FAA1A9AB56146',X'C68918FCB56A0A529269843D96574DB32ED356E59CE18AAA01869ECA8BED7CE05233A3715FF0A9A9');
INSERT INTO vault_order (seq, digest, sealed) VALUES (87,X'969FD0B3F8A6391D2AD187DA26C0886F',X'051D02A4C8988B658B7A9AF6E2CA34987C3BA79DD0ED445F6E2099FA45A15A47C059086C');
INSERT INTO vault_order (seq, digest, sealed) VALUES (94,X'5D36F90A0EA9EAF1F69D83B57CAC8AD2',X'C66F00E99EC6BD21758C4219FDE982AD22CC6B0D476CD76B7626F17A1A78EAAC9B2C2750');
INSERT INTO vault_order (seq, digest, sealed) VALUES (97,X'EE7E371D3F187844ADF1254B6FC65B8F',X'564F3F946A43B8D54D2C014AF675CFAB7190095CEF289B15EACDB204F1C53FF36F6F4E5A965A17B5');
INSERT INTO vault_order (seq, digest, sealed) VALUES (103,X'D14826E269F0A9E972C79F7EF53D6BDB',X'441E76FEB7592F7E1669DD72981D1C55E14773043EC8E1CFFABAA5AA2E418FB7CCEBDA32B37CFFF2');
INSERT INTO vault_order (seq, digest, sealed) VALUES (109,X'ACFADD926A466343C3025E215B792A9A',X'2DF69E79763A0F5B431A633F4954AE94AEF65DA7E94534D2D1314C3F1F1316504138608452F7EFC7');
INSERT INTO vault_order (seq, digest, sealed) VALUES (114,X'4AC15206C818AE1C0A77104B11AFE35D',X'BE52662BA21D58A53AD25869C3F595378015B68AADB375E55166B6A0BAD405975D213008');
CREATE TABLE vault_carrier (
    seq INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
CREATE TABLE vault_opening (
    rating INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_opening (rating, sealed) VALUES (78,X'4D9B8732185DD9B03B65D471F736D6CB072CE9722EF8525334F8F90EACD0EB6E57BC87B0AAC973496A672574C537EFAB781A813B2141CFE89A6676FC9F1B3E3E8215CDCD6B5955489CDB26019B91CD531386C60B40BC45CA091A3DF26DE9BBE97C3E5FBBD0FD04886EF7FD9FD8C6D7C15CE0A74E97DC87020C52C2447984D99AF0CC27952B4ADEC74FC66FCF98E4F097F6FA511FB91B1F889635407F71689A750EA2FCE7623E9A584E62C19EA45622E419C2E79248E51FF64006122D238F2C23A9D586D0E8694817A7C642CFCDB78AFBE45B851C4101ECBFCD6A0F1FC643FACE50E1BE2D9D60E2E7A8546E331A9C96D71AB7A80C6FF2FB825091E25F2F1F6774D0F1C488E1162A90C010B1C43EF3F0F74219E9F90C33DC46BD961B0F');
INSERT INTO vault_opening (rating, sealed) VALUES (85,X'B9A0A2078DD51A04578A29C27AABAF9C6514650674AD1DF76E78A2C255E077C7567B142B90DC1EEAB8FF94938A0C99DA2470A78F5CB538E121BC75708A5A27F73F496C057012BF8F6586F0039ACFC740C69053E5DA1DF387EADD00F5502A9FC9C18A41E772DDA411191665C1BE84601391487C2E302259F2B0865E2FB12D131AA7ED378C320C9E8FA243BF0492546DABCF00CF9A3BDA6E518B941331BA0E53AB2BAAFAC89E24C28EE732DA6EEB79319CFD1D8DA245AA47EF8932FDBD45B7F5D354185E72B8606B3DE2503B7093E349463268CC705088BF21715808B31F6E0D8AE388BD46F00DEF1B9AF4F602BDC0028368DB619A0B55364D909CA741BF3C97C48F19AC70A7E294AD3FA235F1EA8A9CE30D42F1A9F28F212B536B7782');
INSERT INTO vault_opening (rating, sealed) VALUES (88,X'0AF0F25C6B628A72A6B375C5FE086A693CE08112CCA4BF73D734A5CE0429B8CA37FF7B6E893E76C49441EEF13BE4A74C5890693DC2532C5C41E96C1D36A49E0B06DB4FCAB6123B2EFB761418FC05786C10083ED4AB84022916A0D008707AD95449808ECE19E18787646206180DA0A82289858FAEFE09980BE36E354909849C1F0216004B7D97203F54094690CB160AE9973699CD1810F4B5FC427A3FF324196F21D312A104DB67433983DFA9B9A891EFA90E944DF95671C9FE94BB9F3840A118FE870C77C5D1D84E1BA144623586E2E3A9D5491AC2B48E8BA391559CFE5027C04A9D62172D16D863983641A0C2F369AB049F46E917DD1C2D2691ECDCF3EDD1E25CFC4D600E22320AC77199B33447ABA60F38F1D285E737FE98963C8F');
INSERT INTO vault_opening (rating, sealed) VALUES (98,X'6F7CFCCC5EF1B0F534833B1343DBE05A7463C1661F29A32FD796712783E99E85E0F2BF822D8D16779171AB34AC25D1F67F2A0050C22CCA39943FBF5347651246EA3221F271EB4E27B95C6666AA3F15B734CF34E15C8E1ACDC52545867AFF46A11E102D1F21CAF42693230F2911CCB9162700E0CFA66ABD864B6E54DE82727A3BB9D5EF2ACCAAFF7BF33CCDC14A428DA6559FFD38CB1E30B5151566A46BBDF5837B9C8735700CE50D1D735DBA5BEB72B4E07C00BBB2E6C1465E16AFDE595FC6045700E201B3EA2AF806ACFCF7F5CA9A7EC857C7472AA77E284B922E821D62D78817755D09608156C75224FF8AE9C7F725F4A5212625BE2A085C39BA4F2158B479091FF4F4E4D8B6380CBEB394472BE0174A239507324F1C5DB96A44CC');
INSERT INTO vault_opening (rating, sealed) VALUES (110,X'5CADBDD8AED705312D20CB1A84C40FFE34CFA567B54034626C4343BF0C1F929956299C1666B13E7CDFF1F286C83F9A35AF2BDAA920C7CC89180282F2573D5B4CE2A1221A42CC930B125FF1E5A1D96637868BD66368285448E8095AB8CBBF5EDA98CBD48BC527F679A1E7C0DD9067963F2B221D3C0FEFE7DF3DA4C846310794C0AEDAAD6F7A1215BD44684C243DCC6AF9190B620FA0D59F9A074EB872D0BA504394D96D70B5268C95C72AC6BE7FB6A7D6764302EEC08907D31C827186DCA82886F6A1C6007A4BCED0838973EF51F4D1EE1687B7D1DAC9F5882D90585A9D99093CF0C3F54AC92C0055F50FD75903832320F1AAEECD4998799EBE195A0E965A226053C4AB2A8B9086671EEF2CDBA445452D4AA2E407190886CF8BC3D0AB');
CREATE TABLE vault_request (
    digest BLOB PRIMARY KEY,
    seq INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'02E8D101C409D179EF2181B534EDA747',89,X'BCB7668CB7F5BA6B1EF4A1B52FB26BD79EA734E11B8C75309E1590F595D6DADBD0E9CDE5043DD6851F532BED004B5603F73B05894D6CC26F70DC1515');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'0A6985BB5BFF9B0FC2411FA1927C15C2',108,X'99332421AB82A50F127BD4FBA87E39D533BDEC428F4236C72F35EFD78831E041081E15E82419F0EFC16FF4E952076BC87ADD3572283D913805224C2F');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'0CE213A3DB9B8232A04554B21D5E3875',101,X'AD421DCAD3D648401F9CDEB621CF85CD0ABA8EF3B467AA729A5F11F70AA86FB7DF32ACCA78346AFCEB4B1CA5C264C5F6D5E9770CA147FA008603D64A');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'3694E609019A6C3AC87DA39043DB0F21',102,X'97B8EC4B1DFB9BDB8913EAB06E6911C59A73411A12F09D4186FDF13F738F0C7A0472298C607AFDFEB4BD7BF22BD5CC20855E280190ED1911C579B3C0');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'387F9FDBB10E40B2929B72041790E52A',17,X'9D8F05F3F8CC36251E2E2B8AF7590E06AE46493E3D3FADC871E3FEEDCE843B087B3855D702E74AD24C9EADF6CA2E77A26075DDC17AB63922CE5B4579');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'42FDD328C3FC10DF1BBA2403C2D25D66',65,X'13DF3BE898AD11A84FB341D58E99503422CA231B90DC34F27A12B3354B9FDA1375F0D8E607C4131DE2CCDDBD07D8AEBC21DCDDF92C8BD57D2A89BD6D');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'4B42279EB5A9F5DFB2F51AA3D59AF4F0',64,X'5AB25A999935D9BD02402C4683E37DAC40B8959196C2F2C197E1E5A23C63EEF6A156979CC32CE96AE984FC221D26E4D15F61347AFB497F572720E125');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'4E97C4667997DE87A0F5F4B7026FB267',3,X'E4787FF8171CEF97E322C6247C3DE75C881B2D95DC55FC8934529026ED998B6B7AD5116C46881369EEA446C19338B140ABC3FD0D64EB6D3BD3837D0F');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'9E488D723457AC852F07CAD5BF3FA49D',51,X'A5E6DEC9DAE5ABD40F872E2EF7E4F7ABCD6B378ED8C761665CBF67884EBB37A17AAB8A8B4BDF4562490E90AFF7D016304F83BB7C2F1948277A3A98E8');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'B6C85327AB1C644B34C5130640732AA8',7,X'31FE888C91F72C0E155BDF8DEBBAE69A7236121EE9604E1C025DFD648204473C009C3DBDB06263156DAEDC1FE2DA75DCA04EC68A44F265A8F3A5D032');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'BCBB26DA3889E5C808A01D6376FCE55F',26,X'03504E4D969C704EB753848AB739F1E8E43E62256C9E732ED26F1D4BB9AFBCFC756256490EC8B6DCFBFBBE1B96E2AF1866604C16A94220D8BA30734B');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'CDDCCE526F908789748440AB2BF178EB',54,X'4983A8F5B04D14C798D0BAF2B9B1A9ECA54D6AB49BCCDA1DAA55D25669343304AE528885B3B9F073DFBBF49BFB07AF8951D6029EEB1689D9C8D8E943');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'D70C3C5914ACDD8598EC8714DA1BC6EF',59,X'8C53D0DCE7AE9C86D42723535B0BBC524BD500CC383989CB7B101E2045819A9214A29D8AC066FCE09852387E8B827BEC6C4D8B40932452FEA9945847');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'DF599D6E3D8DB19432051C930D3EA848',25,X'3FB3E43CEC50530784A7BA3E6A275FB09FCAEABC1B01692265CAA056F8DD5C3567447BA6BA5C3FDAECCA872CEE985FBDC349F3BF5FD441831849A687');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'EB50F65A80FDA5E55B3EAB0A64F9871B',4,X'871A94ACAA2A8F478C5530F7D8AD56905766F6BAD2432742EE6939D2E0ACA3A5036C764984B8E25D7C004D5DD5D0E13AB0EC956549AA45911E6E9882');
CREATE TABLE vault_text (
    rating INTEGER PRIMARY KEY,
    author INTEGER NOT NULL,
    wrapped INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (7,9,0,X'8972592072CB38F5A4D986EE459E9E163B4F752C5E52CF7C8B0EFAD37C15BC91DE7893989B12A8D40E246B8F3D03FBFD4132F7C454CC3130241399406DECD31BA863F6BDFC1139833746');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (25,23,0,X'A1CE8892F2091BDCA6AD6C888AD4B9C5470F29E6F4235F135DAF403D0823A4F795318BB521F366A8DDEA8A9D4E26586555B940FD6AEFACDEDBABE3BB79739641EA89D48DC600565412F8');
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
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (7,9,1,'misdescribed','general',6,1768024390913,1000,X'DEB37BFF53EAFE83D74F44156F1085E4DA8C3847D94CDE72CAD11C24794A4D1E',NULL,NULL,NULL,NULL,NULL,101,1769928246454,'withdrawn','mistaken',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (25,23,1,'fake-trade','serious',12,1768376809428,1000,X'6D11EAB6E09EF9C078E0BE2409F16769571AD3E2688CC6CE964D783EA992824B',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,'closed',7,1768981609428,'rules-exam',NULL,NULL,NULL,NULL,NULL,0,NULL);
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
