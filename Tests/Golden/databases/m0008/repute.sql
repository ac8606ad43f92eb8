PRAGMA application_id = 1380996436;
PRAGMA user_version = 8;
CREATE TABLE fact (
    seq INTEGER PRIMARY KEY,
    line TEXT NOT NULL
) STRICT;
INSERT INTO fact (seq, line) VALUES (1,'{"actor":{"role":"admin","uid":0},"at":1767225600000,"body":{"from":1767225600000,"origin":"repute.invalid/b7f8831e015abbde2d2f55566a7c19b3","policy":{"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":1,"zoneMinutes":0}},"kind":"policy.adopted","seq":1,"v":1}');
INSERT INTO fact (seq, line) VALUES (2,'{"actor":{"role":"storefront","uid":1001},"at":1767225600000,"body":{"buyer":"ks+guk++0fMb6ItkrpSlag==","closes":1768521600000,"completedAt":1767225600000,"day":20454,"period":24312,"policy":1,"seller":"WGaD+HjF2I8t10QBNrYCFA=="},"kind":"order.completed","seq":2,"v":1}');
INSERT INTO fact (seq, line) VALUES (3,'{"actor":{"role":"admin","uid":1000},"at":1767225600000,"body":{"from":1767830400000,"policy":{"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"membership":{"caps":{"categories":{"tea":15},"day":40},"earn":{"EUR":{"per":100,"points":10}},"expiryDays":20,"flat":3,"reasons":{"granted":["goodwill"],"taken":["refund"]},"tiers":[{"from":30,"name":"silver"},{"from":100,"name":"gold"}]},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":2,"zoneMinutes":0}},"kind":"policy.adopted","seq":3,"v":1}');
INSERT INTO fact (seq, line) VALUES (4,'{"actor":{"role":"admin","uid":1000},"at":1767916800000,"body":{"account":"DKdRFVCkhWPbQviocThyMw==","course":"seller-basics","score":35},"kind":"training.attempted","seq":4,"v":1}');
INSERT INTO fact (seq, line) VALUES (5,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"amount":{"currency":"EUR","minor":407},"buyer":"/Pu/O8h8nFo+ExeQq6BgTQ==","closes":1769212800000,"completedAt":1767916800000,"day":20462,"deliveredAt":1767916800000,"items":[{"item":"LUiHcv18gBVRcJOltUqN7Q=="}],"member":{"expires":20482,"points":40,"tier":"silver"},"period":24312,"policy":3,"seller":"WGaD+HjF2I8t10QBNrYCFA=="},"kind":"order.completed","seq":5,"v":1}');
INSERT INTO fact (seq, line) VALUES (6,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"by":"buyer","clock":1769212800000,"commitment":"N67hWLe4iLkcQire9bRtXYyvhV/j4lagCu+4W24qE/w=","order":5},"kind":"rating.sealed","seq":6,"v":1}');
INSERT INTO fact (seq, line) VALUES (7,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"by":"seller","day":20462,"effects":[{"details":1,"points":1,"rating":6,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":7,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":5,"service":2},"rating":6,"salt":"uCVBjFilgWKcoDLFHXQRvHir7ZUbp6ehPHpIRdu9NC4=","value":"positive"}],"order":5,"value":"neutral"},"kind":"rating.shown","seq":7,"v":1}');
INSERT INTO fact (seq, line) VALUES (8,'{"actor":{"role":"storefront","uid":1001},"at":1767983707113,"body":{"amount":{"currency":"EUR","minor":449},"buyer":"/Pu/O8h8nFo+ExeQq6BgTQ==","closes":1769279707113,"completedAt":1767983707113,"day":20462,"deliveredAt":1767983707113,"late":1,"member":{"cut":"day","expires":20482,"gross":40,"points":0},"period":24312,"policy":3,"promisedBy":1767897307113,"seller":"XGVhODYP9PhIFDtCiyiOrw=="},"kind":"order.completed","seq":8,"v":1}');
INSERT INTO fact (seq, line) VALUES (9,'{"actor":{"role":"storefront","uid":1001},"at":1767983707113,"body":{"by":"buyer","clock":1769279707113,"commitment":"TSx5/ar34Dqsz7wLuAfogu2SC05DrRIfdbCx0ZuGotE=","order":8},"kind":"rating.sealed","seq":9,"v":1}');
INSERT INTO fact (seq, line) VALUES (10,'{"actor":{"role":"storefront","uid":1001},"at":1767983707113,"body":{"by":"seller","day":20462,"effects":[{"details":0,"points":1,"rating":9,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":10,"scored":1,"why":"counted"}],"opens":[{"rating":9,"salt":"kNopw8KV7CfGxT12syJJtcRRyQoPjk7z8pVpz75Tw80=","value":"positive"}],"order":8,"value":"positive"},"kind":"rating.shown","seq":10,"v":1}');
INSERT INTO fact (seq, line) VALUES (11,'{"actor":{"role":"admin","uid":1000},"at":1768154227886,"body":{"account":"WGaD+HjF2I8t10QBNrYCFA==","ends":1768867200000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":3,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":11,"v":1}');
INSERT INTO fact (seq, line) VALUES (12,'{"actor":{"role":"storefront","uid":1001},"at":1768154227886,"body":{"amount":{"currency":"EUR","minor":301},"buyer":"/Pu/O8h8nFo+ExeQq6BgTQ==","closes":1769450227886,"completedAt":1768154227886,"day":20464,"deliveredAt":1768154227886,"items":[{"item":"LUiHcv18gBVRcJOltUqN7Q=="}],"late":1,"member":{"expires":20484,"points":30},"period":24312,"policy":3,"promisedBy":1768067827886,"seller":"XGVhODYP9PhIFDtCiyiOrw=="},"kind":"order.completed","seq":12,"v":1}');
INSERT INTO fact (seq, line) VALUES (13,'{"actor":{"role":"storefront","uid":1001},"at":1768154227886,"body":{"by":"buyer","clock":1769450227886,"commitment":"k8PxsmCNUjvQxuxMJws4zMpwziuySUhvQkjEsXYkeos=","order":12},"kind":"rating.sealed","seq":13,"v":1}');
INSERT INTO fact (seq, line) VALUES (14,'{"actor":{"role":"storefront","uid":1001},"at":1768154227886,"body":{"by":"seller","day":20464,"effects":[{"details":1,"points":1,"rating":13,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":14,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":4},"rating":13,"salt":"muMj2MXp9gCEIUT6UqcUudpf9aFRgNtVtPiqh8viPic=","value":"positive"}],"order":12,"value":"positive"},"kind":"rating.shown","seq":14,"v":1}');
INSERT INTO fact (seq, line) VALUES (15,'{"actor":{"role":"admin","uid":1000},"at":1768175681922,"body":{"amount":{"currency":"EUR","minor":404},"buyer":"1zTQ9bHN2DhCW1RAXAxnkg==","closes":1757116481922,"completedAt":1755820481922,"day":20321,"origin":"elsewhere","period":24307,"policy":1,"seller":"WGaD+HjF2I8t10QBNrYCFA=="},"kind":"order.completed","seq":15,"v":1}');
INSERT INTO fact (seq, line) VALUES (16,'{"actor":{"role":"admin","uid":1000},"at":1768175681922,"body":{"by":"buyer","day":20322,"details":{"item":1,"logistics":4,"service":2},"due":1755828549094,"effects":[{"details":1,"points":0,"rating":16,"scored":1,"why":"counted"}],"order":15,"origin":"elsewhere","submittedAt":1755828549094,"value":"neutral"},"kind":"rating.shown","seq":16,"v":1}');
INSERT INTO fact (seq, line) VALUES (17,'{"actor":{"role":"storefront","uid":1001},"at":1768175681922,"body":{"amount":{"currency":"EUR","minor":435},"buyer":"/Pu/O8h8nFo+ExeQq6BgTQ==","closes":1769471681922,"completedAt":1768175681922,"day":20464,"deliveredAt":1768175681922,"member":{"cut":"day","expires":20484,"gross":40,"points":10},"period":24312,"policy":3,"seller":"XGVhODYP9PhIFDtCiyiOrw=="},"kind":"order.completed","seq":17,"v":1}');
INSERT INTO fact (seq, line) VALUES (18,'{"actor":{"role":"storefront","uid":1001},"at":1768175681922,"body":{"by":"buyer","clock":1769471681922,"commitment":"tosrsWkZtJAdQSERXjl2abobUOvtYPIX2j+6OkuPqqA=","order":17},"kind":"rating.sealed","seq":18,"v":1}');
INSERT INTO fact (seq, line) VALUES (19,'{"actor":{"role":"storefront","uid":1001},"at":1768175681922,"body":{"by":"seller","day":20464,"effects":[{"details":1,"points":1,"rating":18,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":19,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":3,"service":2},"rating":18,"salt":"DXwm7GW60lLtQAx1XChs4sDsxDm7dvtxUsho10xVGL4=","value":"positive"}],"order":17,"value":"positive"},"kind":"rating.shown","seq":19,"v":1}');
INSERT INTO fact (seq, line) VALUES (20,'{"actor":{"role":"storefront","uid":1001},"at":1768175681922,"body":{"day":20464,"order":5,"rating":7},"kind":"rating.revision-requested","seq":20,"v":1}');
INSERT INTO fact (seq, line) VALUES (21,'{"actor":{"role":"storefront","uid":1001},"at":1768331478868,"body":{"amount":{"currency":"EUR","minor":443},"buyer":"ks+guk++0fMb6ItkrpSlag==","closes":1769627478868,"completedAt":1768331478868,"day":20466,"deliveredAt":1768331478868,"member":{"expires":20486,"points":40,"tier":"silver"},"period":24312,"policy":3,"seller":"WGaD+HjF2I8t10QBNrYCFA=="},"kind":"order.completed","seq":21,"v":1}');
INSERT INTO fact (seq, line) VALUES (22,'{"actor":{"role":"storefront","uid":1001},"at":1768331478868,"body":{"by":"buyer","clock":1769627478868,"commitment":"LKDZQDCWjH0l8UEm9Rchz1glkGM+G4IDu8ctDC8Ae/w=","order":21},"kind":"rating.sealed","seq":22,"v":1}');
INSERT INTO fact (seq, line) VALUES (23,'{"actor":{"role":"storefront","uid":1001},"at":1768331478868,"body":{"by":"seller","day":20466,"effects":[{"details":1,"points":1,"rating":22,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":23,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"service":3},"rating":22,"salt":"1U6c4DaEQxSHefmPyqNgeblJ43mDWXHLdTgS1laMKZo=","value":"positive"}],"order":21,"value":"neutral"},"kind":"rating.shown","seq":23,"v":1}');
INSERT INTO fact (seq, line) VALUES (24,'{"actor":{"role":"admin","uid":1000},"at":1768377239864,"body":{"amount":{"currency":"EUR","minor":171},"buyer":"VJhp41DSwjOV7kjdwu3+HA==","closes":1754380439864,"completedAt":1753084439864,"day":20290,"origin":"elsewhere","period":24306,"policy":1,"seller":"WGaD+HjF2I8t10QBNrYCFA=="},"kind":"order.completed","seq":24,"v":1}');
INSERT INTO fact (seq, line) VALUES (25,'{"actor":{"role":"admin","uid":1000},"at":1768377239864,"body":{"by":"seller","day":20293,"due":1753388151278,"effects":[{"details":0,"points":1,"rating":25,"scored":1,"why":"counted"}],"order":24,"origin":"elsewhere","submittedAt":1753388151278,"value":"positive"},"kind":"rating.shown","seq":25,"v":1}');
INSERT INTO fact (seq, line) VALUES (26,'{"actor":{"role":"storefront","uid":1001},"at":1768377239864,"body":{"amount":{"currency":"EUR","minor":216},"buyer":"VJhp41DSwjOV7kjdwu3+HA==","closes":1769673239864,"completedAt":1768377239864,"day":20467,"deliveredAt":1768377239864,"items":[{"item":"LUiHcv18gBVRcJOltUqN7Q=="}],"member":{"expires":20487,"points":20},"period":24312,"policy":3,"seller":"XGVhODYP9PhIFDtCiyiOrw=="},"kind":"order.completed","seq":26,"v":1}');
INSERT INTO fact (seq, line) VALUES (27,'{"actor":{"role":"storefront","uid":1001},"at":1768377239864,"body":{"by":"buyer","clock":1769673239864,"commitment":"dVoRUc5FSkBwi/7WV3ByELEv6yMiwkHLM8RgzBA4PpI=","order":26},"kind":"rating.sealed","seq":27,"v":1}');
INSERT INTO fact (seq, line) VALUES (28,'{"actor":{"role":"storefront","uid":1001},"at":1768377239864,"body":{"by":"seller","day":20467,"effects":[{"details":1,"points":1,"rating":27,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":28,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"service":5},"rating":27,"salt":"BF05nethejYV05ckLeUUz+Jvt0FK9py5QqB75Kzk8hQ=","value":"positive"}],"order":26,"value":"negative"},"kind":"rating.shown","seq":28,"v":1}');
INSERT INTO fact (seq, line) VALUES (29,'{"actor":{"role":"clock","uid":0},"at":1768490663308,"body":{"account":"WGaD+HjF2I8t10QBNrYCFA==","due":1768377239865,"shown":"standard","why":"sales","withdrawn":["badge","early-release","higher-limits"]},"kind":"standing.guarantee-ended","seq":29,"v":1}');
INSERT INTO fact (seq, line) VALUES (30,'{"actor":{"role":"admin","uid":1000},"at":1768490663308,"body":{"account":"XGVhODYP9PhIFDtCiyiOrw==","code":"fake-trade","measures":["closed"],"officer":1000,"party":"seller","points":12,"statement":"bF22NDYsO8k+fQrtB6F2DoQ0YzvlnlH2xAMRkoiQvyY=","sum":12,"tally":"serious","terms":{"days":7,"ends":1769095463308,"exam":"rules-exam","measures":["closed"],"points":12}},"kind":"sanction.recorded","seq":30,"v":1}');
INSERT INTO fact (seq, line) VALUES (31,'{"actor":{"role":"storefront","uid":1001},"at":1768490663308,"body":{"amount":{"currency":"EUR","minor":408},"buyer":"1zTQ9bHN2DhCW1RAXAxnkg==","closes":1769786663308,"completedAt":1768490663308,"day":20468,"deliveredAt":1768490663308,"items":[{"item":"LUiHcv18gBVRcJOltUqN7Q=="}],"member":{"expires":20488,"points":40,"tier":"silver"},"period":24312,"policy":3,"seller":"DKdRFVCkhWPbQviocThyMw=="},"kind":"order.completed","seq":31,"v":1}');
INSERT INTO fact (seq, line) VALUES (32,'{"actor":{"role":"storefront","uid":1001},"at":1768535849361,"body":{"amount":{"currency":"EUR","minor":390},"buyer":"1zTQ9bHN2DhCW1RAXAxnkg==","closes":1769831849361,"completedAt":1768535849361,"day":20469,"deliveredAt":1768535849361,"late":1,"member":{"expires":20489,"points":30},"period":24312,"policy":3,"promisedBy":1768449449361,"seller":"WGaD+HjF2I8t10QBNrYCFA=="},"kind":"order.completed","seq":32,"v":1}');
INSERT INTO fact (seq, line) VALUES (33,'{"actor":{"role":"storefront","uid":1001},"at":1768535849361,"body":{"by":"buyer","clock":1769831849361,"commitment":"UM2bcr8ZYSWSgMhkkbrzEjuNeLufcPJ9rOwyOZr4bBU=","order":32},"kind":"rating.sealed","seq":33,"v":1}');
INSERT INTO fact (seq, line) VALUES (34,'{"actor":{"role":"storefront","uid":1001},"at":1768535849361,"body":{"by":"seller","day":20469,"effects":[{"details":1,"points":1,"rating":33,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":34,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"logistics":5,"service":3},"rating":33,"salt":"puLu2RyOae2M+V+GnW5lFe3+LF7ol0PzJYLg81JmkoM=","value":"positive"}],"order":32,"value":"negative"},"kind":"rating.shown","seq":34,"v":1}');
INSERT INTO fact (seq, line) VALUES (35,'{"actor":{"role":"storefront","uid":1001},"at":1768661013841,"body":{"amount":{"currency":"EUR","minor":454},"buyer":"VJhp41DSwjOV7kjdwu3+HA==","closes":1769957013841,"completedAt":1768661013841,"day":20470,"deliveredAt":1768661013841,"items":[{"item":"LUiHcv18gBVRcJOltUqN7Q=="}],"late":1,"member":{"expires":20490,"points":40,"tier":"silver"},"period":24312,"policy":3,"promisedBy":1768574613841,"seller":"XGVhODYP9PhIFDtCiyiOrw=="},"kind":"order.completed","seq":35,"v":1}');
INSERT INTO fact (seq, line) VALUES (36,'{"actor":{"role":"storefront","uid":1001},"at":1768661013841,"body":{"by":"buyer","clock":1769957013841,"commitment":"JVkQovifZsGLGloZe6kyZQXOue+NeOHMvlV7FXzJEgY=","order":35},"kind":"rating.sealed","seq":36,"v":1}');
INSERT INTO fact (seq, line) VALUES (37,'{"actor":{"role":"storefront","uid":1001},"at":1768661013841,"body":{"by":"seller","day":20470,"effects":[{"details":1,"points":-1,"rating":36,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":37,"scored":1,"why":"counted"}],"opens":[{"details":{"item":5,"service":4},"rating":36,"salt":"SYcaDGL5MgoNg8cQBw0idLuXo+GbokRmqYo84DjBf5o=","value":"negative"}],"order":35,"value":"positive"},"kind":"rating.shown","seq":37,"v":1}');
INSERT INTO fact (seq, line) VALUES (38,'{"actor":{"role":"admin","uid":1000},"at":1768701131403,"body":{"account":"XGVhODYP9PhIFDtCiyiOrw==","code":"fake-trade","officer":1000,"party":"seller","points":12,"statement":"fBaivdnCHoFwr6k69Z1+lcbV2swU6qrSyAV2aW3ed04=","sum":24,"tally":"serious","terms":{"days":14,"ends":1769910731403,"exam":"rules-exam","measures":["closed"],"points":24}},"kind":"sanction.recorded","seq":38,"v":1}');
INSERT INTO fact (seq, line) VALUES (39,'{"actor":{"role":"storefront","uid":1001},"at":1768701131403,"body":{"amount":{"currency":"EUR","minor":199},"buyer":"ks+guk++0fMb6ItkrpSlag==","closes":1769997131403,"completedAt":1768701131403,"day":20471,"deliveredAt":1768701131403,"member":{"expires":20491,"points":10},"period":24312,"policy":3,"seller":"DKdRFVCkhWPbQviocThyMw=="},"kind":"order.completed","seq":39,"v":1}');
INSERT INTO fact (seq, line) VALUES (40,'{"actor":{"role":"storefront","uid":1001},"at":1768701131403,"body":{"by":"buyer","clock":1769997131403,"commitment":"WRyZcev89jN3GaaVf0ZmUCy5c0UN5PR3ATScnBL9ZfE=","order":39},"kind":"rating.sealed","seq":40,"v":1}');
INSERT INTO fact (seq, line) VALUES (41,'{"actor":{"role":"storefront","uid":1001},"at":1768757345346,"body":{"amount":{"currency":"EUR","minor":407},"buyer":"ks+guk++0fMb6ItkrpSlag==","closes":1770053345346,"completedAt":1768757345346,"day":20471,"deliveredAt":1768757345346,"items":[{"item":"LUiHcv18gBVRcJOltUqN7Q=="}],"member":{"cut":"day","expires":20491,"gross":40,"points":30},"period":24312,"policy":3,"seller":"DKdRFVCkhWPbQviocThyMw=="},"kind":"order.completed","seq":41,"v":1}');
INSERT INTO fact (seq, line) VALUES (42,'{"actor":{"role":"storefront","uid":1001},"at":1768757345346,"body":{"by":"seller","clock":1770053345346,"commitment":"Ym1YdDe4uYrSocKWCZBg5mWJXWwAOhzvs/bcbb5ts50=","order":41},"kind":"rating.sealed","seq":42,"v":1}');
INSERT INTO fact (seq, line) VALUES (43,'{"actor":{"role":"storefront","uid":1001},"at":1768854102656,"body":{"amount":{"currency":"EUR","minor":399},"buyer":"/Pu/O8h8nFo+ExeQq6BgTQ==","closes":1770150102656,"completedAt":1768854102656,"day":20472,"deliveredAt":1768854102656,"late":1,"member":{"expires":20492,"points":30,"tier":"gold"},"period":24312,"policy":3,"promisedBy":1768767702656,"seller":"XGVhODYP9PhIFDtCiyiOrw=="},"kind":"order.completed","seq":43,"v":1}');
INSERT INTO fact (seq, line) VALUES (44,'{"actor":{"role":"storefront","uid":1001},"at":1768854102656,"body":{"by":"buyer","clock":1770150102656,"commitment":"8Va4MlCmMWQ+3pjAJ131urUGcTCgFsSmBM7cEiFpKrc=","order":43},"kind":"rating.sealed","seq":44,"v":1}');
INSERT INTO fact (seq, line) VALUES (45,'{"actor":{"role":"storefront","uid":1001},"at":1768854102656,"body":{"by":"seller","day":20472,"effects":[{"details":1,"points":1,"rating":44,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":45,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"logistics":1,"service":2},"rating":44,"salt":"CXMUSY3UnpVkFBV2PQmBZO4RLwDiGxH3793Dlzqd4nQ=","value":"positive"}],"order":43,"value":"positive"},"kind":"rating.shown","seq":45,"v":1}');
INSERT INTO fact (seq, line) VALUES (46,'{"actor":{"role":"clock","uid":0},"at":1768883416506,"body":{"account":"WGaD+HjF2I8t10QBNrYCFA==","after":"standard","age":19,"before":"standard","buyers":0,"defects":0,"due":1768867200000,"late":1,"orders":6,"window":365},"kind":"standing.evaluated","seq":46,"v":1}');
INSERT INTO fact (seq, line) VALUES (47,'{"actor":{"role":"clock","uid":0},"at":1768883416506,"body":{"account":"DKdRFVCkhWPbQviocThyMw==","after":"standard","age":11,"before":"standard","buyers":0,"defects":0,"due":1768867200000,"late":0,"orders":3,"window":365},"kind":"standing.evaluated","seq":47,"v":1}');
INSERT INTO fact (seq, line) VALUES (48,'{"actor":{"role":"clock","uid":0},"at":1768883416506,"body":{"account":"XGVhODYP9PhIFDtCiyiOrw==","after":"standard","age":11,"before":"standard","buyers":1,"defects":1,"due":1768867200000,"late":4,"orders":6,"window":365},"kind":"standing.evaluated","seq":48,"v":1}');
INSERT INTO fact (seq, line) VALUES (49,'{"actor":{"role":"storefront","uid":1001},"at":1768883416506,"body":{"amount":{"currency":"EUR","minor":103},"buyer":"/Pu/O8h8nFo+ExeQq6BgTQ==","closes":1770179416506,"completedAt":1768883416506,"day":20473,"deliveredAt":1768883416506,"member":{"expires":20493,"points":10},"period":24312,"policy":3,"seller":"XGVhODYP9PhIFDtCiyiOrw=="},"kind":"order.completed","seq":49,"v":1}');
INSERT INTO fact (seq, line) VALUES (50,'{"actor":{"role":"storefront","uid":1001},"at":1768956129314,"body":{"amount":{"currency":"EUR","minor":219},"buyer":"VJhp41DSwjOV7kjdwu3+HA==","closes":1770252129314,"completedAt":1768956129314,"day":20474,"deliveredAt":1768956129314,"member":{"expires":20494,"points":20},"period":24312,"policy":3,"seller":"DKdRFVCkhWPbQviocThyMw=="},"kind":"order.completed","seq":50,"v":1}');
INSERT INTO fact (seq, line) VALUES (51,'{"actor":{"role":"storefront","uid":1001},"at":1768956129314,"body":{"by":"buyer","clock":1770252129314,"commitment":"qKe2GrAAzILWkd3wc+sl7wn+GV4Krs4FT6f+aL36qbU=","order":50},"kind":"rating.sealed","seq":51,"v":1}');
INSERT INTO fact (seq, line) VALUES (52,'{"actor":{"role":"storefront","uid":1001},"at":1768956129314,"body":{"by":"seller","day":20474,"effects":[{"details":1,"points":1,"rating":51,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":52,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":2,"service":2},"rating":51,"salt":"tyg4Of+g6lCrLDm3hpfF6tX7SYSm5MrETZTorM3OPN0=","value":"positive"}],"order":50,"value":"negative"},"kind":"rating.shown","seq":52,"v":1}');
INSERT INTO fact (seq, line) VALUES (53,'{"actor":{"role":"storefront","uid":1001},"at":1769117509686,"body":{"amount":{"currency":"EUR","minor":226},"buyer":"ks+guk++0fMb6ItkrpSlag==","closes":1770413509686,"completedAt":1769117509686,"day":20475,"deliveredAt":1769117509686,"late":1,"member":{"expires":20495,"points":20,"tier":"gold"},"period":24312,"policy":3,"promisedBy":1769031109686,"seller":"XGVhODYP9PhIFDtCiyiOrw=="},"kind":"order.completed","seq":53,"v":1}');
INSERT INTO fact (seq, line) VALUES (54,'{"actor":{"role":"storefront","uid":1001},"at":1769117509686,"body":{"by":"buyer","clock":1770413509686,"commitment":"8Vo/Cqnm2Gzvw1U+Rly6zgZSJOpd8crjMsgJlrHUv74=","order":53},"kind":"rating.sealed","seq":54,"v":1}');
INSERT INTO fact (seq, line) VALUES (55,'{"actor":{"role":"storefront","uid":1001},"at":1769117509686,"body":{"by":"seller","day":20475,"effects":[{"details":1,"points":1,"rating":54,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":55,"scored":1,"why":"counted"}],"opens":[{"details":{"item":5,"logistics":4,"service":5},"rating":54,"salt":"KoPUTKLHAtwyL2QGUWhgR/PxBwAkgxCZovGR3b1N9PY=","value":"positive"}],"order":53,"value":"positive"},"kind":"rating.shown","seq":55,"v":1}');
INSERT INTO fact (seq, line) VALUES (56,'{"actor":{"role":"storefront","uid":1001},"at":1769117509686,"body":{"order":32,"rating":34,"text":"KtrwooiK58jmII7atlxFI+p24gR8rVvzf5VtyyzjfyE=","to":"rating"},"kind":"rating.replied","seq":56,"v":1}');
INSERT INTO fact (seq, line) VALUES (57,'{"actor":{"role":"admin","uid":1000},"at":1769167388947,"body":{"account":"/Pu/O8h8nFo+ExeQq6BgTQ==","day":20476,"expires":20496,"points":10,"reason":"goodwill"},"kind":"membership.granted","seq":57,"v":1}');
INSERT INTO fact (seq, line) VALUES (58,'{"actor":{"role":"admin","uid":1000},"at":1769167388947,"body":{"amount":{"currency":"EUR","minor":209},"buyer":"1zTQ9bHN2DhCW1RAXAxnkg==","closes":1762255388947,"completedAt":1760959388947,"day":20381,"origin":"elsewhere","period":24309,"policy":1,"promisedBy":1769080988947,"seller":"DKdRFVCkhWPbQviocThyMw=="},"kind":"order.completed","seq":58,"v":1}');
INSERT INTO fact (seq, line) VALUES (59,'{"actor":{"role":"admin","uid":1000},"at":1769167388947,"body":{"by":"buyer","day":20381,"details":{"item":4,"logistics":3,"service":5},"due":1760997150449,"effects":[{"details":1,"points":-1,"rating":59,"scored":1,"why":"counted"}],"order":58,"origin":"elsewhere","submittedAt":1760997150449,"value":"negative"},"kind":"rating.shown","seq":59,"v":1}');
INSERT INTO fact (seq, line) VALUES (60,'{"actor":{"role":"admin","uid":1000},"at":1769167388947,"body":{"by":"seller","day":20381,"due":1760986331017,"effects":[{"details":0,"points":1,"rating":60,"scored":1,"why":"counted"}],"order":58,"origin":"elsewhere","submittedAt":1760986331017,"value":"positive"},"kind":"rating.shown","seq":60,"v":1}');
INSERT INTO fact (seq, line) VALUES (61,'{"actor":{"role":"admin","uid":1000},"at":1769167388947,"body":{"account":"XGVhODYP9PhIFDtCiyiOrw==","certificate":{"ends":1800748800000,"issued":20476,"next":1798156800000,"officer":1000,"state":"verified","type":"training"},"course":"seller-basics","passed":1,"score":86,"until":20841},"kind":"training.attempted","seq":61,"v":1}');
INSERT INTO fact (seq, line) VALUES (62,'{"actor":{"role":"storefront","uid":1001},"at":1769167388947,"body":{"amount":{"currency":"EUR","minor":463},"buyer":"ks+guk++0fMb6ItkrpSlag==","closes":1770463388947,"completedAt":1769167388947,"day":20476,"deliveredAt":1769167388947,"items":[{"item":"LUiHcv18gBVRcJOltUqN7Q=="}],"member":{"expires":20496,"points":40},"period":24312,"policy":3,"seller":"XGVhODYP9PhIFDtCiyiOrw=="},"kind":"order.completed","seq":62,"v":1}');
INSERT INTO fact (seq, line) VALUES (63,'{"actor":{"role":"storefront","uid":1001},"at":1769167388947,"body":{"by":"buyer","clock":1770463388947,"commitment":"pvjt/rH2fslUpBek85Q0i8swQPTqwZ1YjQuw6ljtqcQ=","order":62},"kind":"rating.sealed","seq":63,"v":1}');
INSERT INTO fact (seq, line) VALUES (64,'{"actor":{"role":"storefront","uid":1001},"at":1769167388947,"body":{"by":"seller","day":20476,"effects":[{"details":1,"points":1,"rating":63,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":64,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":2,"service":4},"rating":63,"salt":"90KMel2jSKsqnz2zAKO/URRguZBj1t0H6npPO0LnA08=","value":"positive"}],"order":62,"value":"neutral"},"kind":"rating.shown","seq":64,"v":1}');
INSERT INTO fact (seq, line) VALUES (65,'{"actor":{"role":"storefront","uid":1001},"at":1769241587757,"body":{"account":"DKdRFVCkhWPbQviocThyMw==","code":"dispatch-48h"},"kind":"commitment.taken","seq":65,"v":1}');
INSERT INTO fact (seq, line) VALUES (66,'{"actor":{"role":"storefront","uid":1001},"at":1769241587757,"body":{"buyer":"VJhp41DSwjOV7kjdwu3+HA==","createdAt":1769241587757,"promises":[{"by":1769414387757,"commitment":65,"due":1769500787757,"step":"dispatch"}],"seller":"DKdRFVCkhWPbQviocThyMw=="},"kind":"order.opened","seq":66,"v":1}');
INSERT INTO fact (seq, line) VALUES (67,'{"actor":{"role":"storefront","uid":1001},"at":1769241587757,"body":{"amount":{"currency":"EUR","minor":494},"buyer":"1zTQ9bHN2DhCW1RAXAxnkg==","closes":1770537587757,"commitments":[65],"completedAt":1769241587757,"day":20477,"deliveredAt":1769241587757,"items":[{"item":"LUiHcv18gBVRcJOltUqN7Q=="}],"member":{"expires":20497,"points":40,"tier":"gold"},"period":24312,"policy":3,"seller":"DKdRFVCkhWPbQviocThyMw=="},"kind":"order.completed","seq":67,"v":1}');
INSERT INTO fact (seq, line) VALUES (68,'{"actor":{"role":"storefront","uid":1001},"at":1769241587757,"body":{"by":"buyer","clock":1770537587757,"commitment":"zMb2YowCSrJzqP5pr06JhUfTPkVPJ66nQlyiKm+Vgio=","order":67},"kind":"rating.sealed","seq":68,"v":1}');
INSERT INTO fact (seq, line) VALUES (69,'{"actor":{"role":"storefront","uid":1001},"at":1769241587757,"body":{"by":"seller","day":20477,"effects":[{"details":1,"points":1,"rating":68,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":69,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":5,"service":5},"rating":68,"salt":"WMpoa0bC+vb3wIVmgYP+pmdLzDRR5D7qhz8QbxoPYGw=","value":"positive"}],"order":67,"value":"positive"},"kind":"rating.shown","seq":69,"v":1}');
INSERT INTO fact (seq, line) VALUES (70,'{"actor":{"role":"storefront","uid":1001},"at":1769268003915,"body":{"amount":{"currency":"EUR","minor":155},"buyer":"ks+guk++0fMb6ItkrpSlag==","closes":1770564003915,"commitments":[65],"completedAt":1769268003915,"day":20477,"deliveredAt":1769268003915,"items":[{"item":"LUiHcv18gBVRcJOltUqN7Q=="}],"member":{"expires":20497,"points":10},"period":24312,"policy":3,"seller":"DKdRFVCkhWPbQviocThyMw=="},"kind":"order.completed","seq":70,"v":1}');
INSERT INTO fact (seq, line) VALUES (71,'{"actor":{"role":"storefront","uid":1001},"at":1769268003915,"body":{"by":"buyer","clock":1770564003915,"commitment":"zeTgU86e0PKTIn7yr7uXw/s4x9uFGMbo/zmF7SKAZfE=","order":70},"kind":"rating.sealed","seq":71,"v":1}');
INSERT INTO fact (seq, line) VALUES (72,'{"actor":{"role":"storefront","uid":1001},"at":1769268003915,"body":{"by":"seller","day":20477,"effects":[{"details":1,"points":-1,"rating":71,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":72,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"logistics":3,"service":4},"rating":71,"salt":"kHIG7OFURljiXSivAC76p1j5RLQv6mWds8OQx/HHVE8=","value":"negative"}],"order":70,"value":"negative"},"kind":"rating.shown","seq":72,"v":1}');
INSERT INTO fact (seq, line) VALUES (73,'{"actor":{"role":"storefront","uid":1001},"at":1769376489765,"body":{"amount":{"currency":"EUR","minor":371},"buyer":"1zTQ9bHN2DhCW1RAXAxnkg==","closes":1770672489765,"completedAt":1769376489765,"day":20478,"deliveredAt":1769376489765,"items":[{"item":"LUiHcv18gBVRcJOltUqN7Q=="}],"member":{"expires":20498,"points":30},"period":24312,"policy":3,"seller":"WGaD+HjF2I8t10QBNrYCFA=="},"kind":"order.completed","seq":73,"v":1}');
INSERT INTO fact (seq, line) VALUES (74,'{"actor":{"role":"storefront","uid":1001},"at":1769376489765,"body":{"by":"buyer","clock":1770672489765,"commitment":"4BeV7dlSHHZtGovj/6Rz2aEbgp/G2nq0AsmgnUSxdtA=","order":73},"kind":"rating.sealed","seq":74,"v":1}');
INSERT INTO fact (seq, line) VALUES (75,'{"actor":{"role":"storefront","uid":1001},"at":1769376489765,"body":{"by":"seller","day":20478,"effects":[{"details":1,"points":0,"rating":74,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":75,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"logistics":3,"service":3},"rating":74,"salt":"KTV5QhiAP1tLZgIQCZfh28Psb0KULsZ4mTusYrQ6LCg=","value":"neutral"}],"order":73,"value":"neutral"},"kind":"rating.shown","seq":75,"v":1}');
INSERT INTO fact (seq, line) VALUES (76,'{"actor":{"role":"storefront","uid":1001},"at":1769490203885,"body":{"amount":{"currency":"EUR","minor":312},"buyer":"VJhp41DSwjOV7kjdwu3+HA==","closes":1770786203885,"completedAt":1769490203885,"day":20480,"deliveredAt":1769490203885,"member":{"expires":20500,"points":30,"tier":"gold"},"period":24312,"policy":3,"seller":"WGaD+HjF2I8t10QBNrYCFA=="},"kind":"order.completed","seq":76,"v":1}');
INSERT INTO fact (seq, line) VALUES (77,'{"actor":{"role":"storefront","uid":1001},"at":1769490203885,"body":{"by":"buyer","clock":1770786203885,"commitment":"2A4F7/B54nJYWUcFljQ/Y0l7cVybuSs54uNk7GpD4/w=","order":76},"kind":"rating.sealed","seq":77,"v":1}');
INSERT INTO fact (seq, line) VALUES (78,'{"actor":{"role":"clock","uid":0},"at":1769506184926,"body":{"by":1769414387757,"commitment":65,"counts":1,"day":20480,"due":1769500787757,"order":66,"step":"dispatch"},"kind":"commitment.breached","seq":78,"v":1}');
INSERT INTO fact (seq, line) VALUES (79,'{"actor":{"role":"storefront","uid":1001},"at":1769506184926,"body":{"amount":{"currency":"EUR","minor":144},"buyer":"VJhp41DSwjOV7kjdwu3+HA==","closes":1770802184926,"completedAt":1769506184926,"day":20480,"deliveredAt":1769506184926,"items":[{"item":"LUiHcv18gBVRcJOltUqN7Q=="}],"member":{"expires":20500,"points":10},"period":24312,"policy":3,"seller":"WGaD+HjF2I8t10QBNrYCFA=="},"kind":"order.completed","seq":79,"v":1}');
INSERT INTO fact (seq, line) VALUES (80,'{"actor":{"role":"storefront","uid":1001},"at":1769506184926,"body":{"by":"seller","clock":1770802184926,"commitment":"K0FZu7zcnaXZUEHBNNikfU1yFXmK8TkyAbJ7UIffMBU=","order":79},"kind":"rating.sealed","seq":80,"v":1}');
INSERT INTO fact (seq, line) VALUES (81,'{"actor":{"role":"arbitrator","uid":7},"at":1769506184926,"body":{"effects":[{"details":0,"points":0,"rating":72,"scored":0,"why":"unscored"}],"order":70,"rating":72,"reason":"fake"},"kind":"rating.unscored","seq":81,"v":1}');
INSERT INTO fact (seq, line) VALUES (82,'{"actor":{"role":"storefront","uid":1001},"at":1769509225809,"body":{"amount":{"currency":"EUR","minor":147},"buyer":"1zTQ9bHN2DhCW1RAXAxnkg==","closes":1770805225809,"completedAt":1769509225809,"day":20480,"deliveredAt":1769509225809,"member":{"expires":20500,"points":10},"period":24312,"policy":3,"seller":"WGaD+HjF2I8t10QBNrYCFA=="},"kind":"order.completed","seq":82,"v":1}');
INSERT INTO fact (seq, line) VALUES (83,'{"actor":{"role":"storefront","uid":1001},"at":1769509225809,"body":{"by":"buyer","clock":1770805225809,"commitment":"Ka4i4+a6B0ZUmeSRRbGSQUnayfUDFKQGO9I3trAZlhY=","order":82},"kind":"rating.sealed","seq":83,"v":1}');
INSERT INTO fact (seq, line) VALUES (84,'{"actor":{"role":"storefront","uid":1001},"at":1769509225809,"body":{"by":"seller","day":20480,"effects":[{"details":1,"points":0,"rating":83,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":84,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"logistics":1,"service":5},"rating":83,"salt":"K/1wD21LHFcptxXQxNfJqNRb7NcXanQPTgbOZ0azIOw=","value":"neutral"}],"order":82,"value":"positive"},"kind":"rating.shown","seq":84,"v":1}');
INSERT INTO fact (seq, line) VALUES (85,'{"actor":{"role":"storefront","uid":1001},"at":1769584878260,"body":{"amount":{"currency":"EUR","minor":204},"buyer":"1zTQ9bHN2DhCW1RAXAxnkg==","closes":1770880878260,"completedAt":1769584878260,"day":20481,"deliveredAt":1769584878260,"member":{"expires":20501,"points":20},"period":24312,"policy":3,"seller":"WGaD+HjF2I8t10QBNrYCFA=="},"kind":"order.completed","seq":85,"v":1}');
INSERT INTO fact (seq, line) VALUES (86,'{"actor":{"role":"storefront","uid":1001},"at":1769584878260,"body":{"by":"buyer","clock":1770880878260,"commitment":"tgrTNpLCK4jzOS3wkxa3pP9gWtfFDizXKsSywnf8ZTg=","order":85},"kind":"rating.sealed","seq":86,"v":1}');
INSERT INTO fact (seq, line) VALUES (87,'{"actor":{"role":"storefront","uid":1001},"at":1769584878260,"body":{"by":"seller","day":20481,"effects":[{"details":0,"points":-1,"rating":86,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":87,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"logistics":4,"service":3},"rating":86,"salt":"42Uhkln2XxiBy8hLSn2kDPRmOXF4RBivB7F2Ie00aEY=","value":"negative"}],"order":85,"value":"negative"},"kind":"rating.shown","seq":87,"v":1}');
INSERT INTO fact (seq, line) VALUES (88,'{"actor":{"role":"clock","uid":0},"at":1769671591495,"body":{"days":[20462],"due":1769644800000,"membership":5,"points":40,"tier":"silver"},"kind":"membership.expired","seq":88,"v":1}');
INSERT INTO fact (seq, line) VALUES (89,'{"actor":{"role":"storefront","uid":1001},"at":1769671591495,"body":{"amount":{"currency":"EUR","minor":302},"buyer":"VJhp41DSwjOV7kjdwu3+HA==","closes":1770967591495,"commitments":[65],"completedAt":1769671591495,"day":20482,"deliveredAt":1769671591495,"items":[{"item":"LUiHcv18gBVRcJOltUqN7Q=="}],"member":{"expires":20502,"points":30},"period":24312,"policy":3,"seller":"DKdRFVCkhWPbQviocThyMw=="},"kind":"order.completed","seq":89,"v":1}');
INSERT INTO fact (seq, line) VALUES (90,'{"actor":{"role":"storefront","uid":1001},"at":1769671591495,"body":{"by":"seller","clock":1770967591495,"commitment":"ym2bpIZndpaodFFY5M7bkfiHUKRpffbXfc+yyukFp8Y=","order":89},"kind":"rating.sealed","seq":90,"v":1}');
INSERT INTO fact (seq, line) VALUES (91,'{"actor":{"role":"storefront","uid":1001},"at":1769705281557,"body":{"amount":{"currency":"EUR","minor":350},"buyer":"1zTQ9bHN2DhCW1RAXAxnkg==","closes":1771001281557,"completedAt":1769705281557,"day":20482,"deliveredAt":1769705281557,"items":[{"item":"LUiHcv18gBVRcJOltUqN7Q=="}],"late":1,"member":{"expires":20502,"points":30},"period":24312,"policy":3,"promisedBy":1769618881557,"seller":"XGVhODYP9PhIFDtCiyiOrw=="},"kind":"order.completed","seq":91,"v":1}');
INSERT INTO fact (seq, line) VALUES (92,'{"actor":{"role":"storefront","uid":1001},"at":1769705281557,"body":{"by":"buyer","clock":1771001281557,"commitment":"/B4IgyhDJbDugmhgjYVovfpvr8suaS5j9M91wSZ6G/Y=","order":91},"kind":"rating.sealed","seq":92,"v":1}');
INSERT INTO fact (seq, line) VALUES (93,'{"actor":{"role":"admin","uid":1000},"at":1769722282302,"body":{"account":"ks+guk++0fMb6ItkrpSlag==","day":20482,"expires":20502,"points":17,"reason":"goodwill"},"kind":"membership.granted","seq":93,"v":1}');
INSERT INTO fact (seq, line) VALUES (94,'{"actor":{"role":"storefront","uid":1001},"at":1769722282302,"body":{"buyer":"1zTQ9bHN2DhCW1RAXAxnkg==","createdAt":1769722282302,"promises":[{"by":1769895082302,"commitment":65,"due":1769981482302,"step":"dispatch"}],"seller":"DKdRFVCkhWPbQviocThyMw=="},"kind":"order.opened","seq":94,"v":1}');
INSERT INTO fact (seq, line) VALUES (95,'{"actor":{"role":"admin","uid":1000},"at":1769722282302,"body":{"account":"DKdRFVCkhWPbQviocThyMw==","ends":1771286400000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":3,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":95,"v":1}');
INSERT INTO fact (seq, line) VALUES (96,'{"actor":{"role":"storefront","uid":1001},"at":1769722282302,"body":{"amount":{"currency":"EUR","minor":114},"buyer":"/Pu/O8h8nFo+ExeQq6BgTQ==","closes":1771018282302,"commitments":[65],"completedAt":1769722282302,"day":20482,"deliveredAt":1769722282302,"late":1,"member":{"expires":20502,"points":10,"tier":"gold"},"period":24312,"policy":3,"promisedBy":1769635882302,"seller":"DKdRFVCkhWPbQviocThyMw=="},"kind":"order.completed","seq":96,"v":1}');
INSERT INTO fact (seq, line) VALUES (97,'{"actor":{"role":"storefront","uid":1001},"at":1769722282302,"body":{"by":"buyer","clock":1771018282302,"commitment":"8aBA0+ry2EqDR5CyM9Rn1NyymOXGsVhxwMt7CN3N/sk=","order":96},"kind":"rating.sealed","seq":97,"v":1}');
INSERT INTO fact (seq, line) VALUES (98,'{"actor":{"role":"clock","uid":0},"at":1769867682381,"body":{"days":[20464],"due":1769817600000,"membership":5,"points":40,"tier":"silver"},"kind":"membership.expired","seq":98,"v":1}');
INSERT INTO fact (seq, line) VALUES (99,'{"actor":{"role":"storefront","uid":1001},"at":1769867682381,"body":{"buyer":"VJhp41DSwjOV7kjdwu3+HA==","createdAt":1769867682381,"promises":[{"by":1770040482381,"commitment":65,"due":1770126882381,"step":"dispatch"}],"seller":"DKdRFVCkhWPbQviocThyMw=="},"kind":"order.opened","seq":99,"v":1}');
INSERT INTO fact (seq, line) VALUES (100,'{"actor":{"role":"storefront","uid":1001},"at":1769867682381,"body":{"amount":{"currency":"EUR","minor":214},"buyer":"ks+guk++0fMb6ItkrpSlag==","closes":1771163682381,"completedAt":1769867682381,"day":20484,"deliveredAt":1769867682381,"late":1,"member":{"expires":20504,"points":20},"period":24312,"policy":3,"promisedBy":1769781282381,"seller":"XGVhODYP9PhIFDtCiyiOrw=="},"kind":"order.completed","seq":100,"v":1}');
INSERT INTO fact (seq, line) VALUES (101,'{"actor":{"role":"storefront","uid":1001},"at":1769867682381,"body":{"by":"seller","clock":1771163682381,"commitment":"oxQoFArcKhBvD4Dvdp3foO1UFVTOATCv3RktG9+B1Ho=","order":100},"kind":"rating.sealed","seq":101,"v":1}');
INSERT INTO fact (seq, line) VALUES (102,'{"actor":{"role":"clock","uid":0},"at":1769987196848,"body":{"by":1769895082302,"commitment":65,"counts":1,"day":20485,"due":1769981482302,"order":94,"step":"dispatch"},"kind":"commitment.breached","seq":102,"v":1}');
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
INSERT INTO account (number, handle, opened) VALUES (4,X'92CFA0BA4FBED1F31BE88B64AE94A56A',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (5,X'586683F878C5D88F2DD7440136B60214',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (9,X'0CA7511550A48563DB42F8A871387233',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (10,X'FCFBBF3BC87C9C5A3E131790ABA0604D',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (17,X'5C656138360FF4F848143B428B288EAF',1767983707113);
INSERT INTO account (number, handle, opened) VALUES (30,X'D734D0F5B1CDD838425B54405C0C6792',1768175681922);
INSERT INTO account (number, handle, opened) VALUES (48,X'549869E350D2C23395EE48DDC2EDFE1C',1768377239864);
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
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (5,3,10,5,1767916800000,X'2D488772FD7C8015517093A5B54A8DED00','EUR',407,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,1767916800000,5,1767916800000,NULL,NULL,NULL,NULL,3,6843377542029609955,1769212800000,NULL,NULL,6,1767916800000,0,7,1767916800000,20462,1,'{"logistics":5,"service":2}',1,1,1,'counted',NULL,7,1767916800000,0,7,1767916800000,20462,0,NULL,0,1,0,'counted','{"requested":{"at":1768175681922,"seq":20}}',NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (8,3,10,17,1767983707113,NULL,'EUR',449,NULL,1767897307113,1,NULL,NULL,NULL,NULL,NULL,8,1767983707113,8,1767983707113,NULL,NULL,NULL,NULL,3,6843438438469352482,1769279707113,NULL,NULL,9,1767983707113,0,10,1767983707113,20462,1,NULL,1,1,0,'counted',NULL,10,1767983707113,0,10,1767983707113,20462,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (12,3,10,17,1768154227886,X'2D488772FD7C8015517093A5B54A8DED00','EUR',301,NULL,1768067827886,1,NULL,NULL,NULL,NULL,NULL,12,1768154227886,12,1768154227886,NULL,NULL,NULL,NULL,3,6843438438469352482,1769450227886,NULL,NULL,13,1768154227886,0,14,1768154227886,20464,1,'{"item":1,"service":4}',1,1,1,'counted',NULL,14,1768154227886,0,14,1768154227886,20464,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (15,3,30,5,1755820481922,NULL,'EUR',404,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,15,1755820481922,NULL,NULL,NULL,NULL,1,6841923482402808024,1757116481922,NULL,NULL,16,1755828549094,0,16,1755828549094,20322,0,'{"item":1,"logistics":4,"service":2}',0,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (17,3,10,17,1768175681922,NULL,'EUR',435,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,17,1768175681922,17,1768175681922,NULL,NULL,NULL,NULL,3,6843438438469352482,1769471681922,NULL,NULL,18,1768175681922,0,19,1768175681922,20464,1,'{"logistics":3,"service":2}',1,1,1,'counted',NULL,19,1768175681922,0,19,1768175681922,20464,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (21,3,4,5,1768331478868,NULL,'EUR',443,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,21,1768331478868,21,1768331478868,NULL,NULL,NULL,NULL,3,6843249409502360481,1769627478868,NULL,NULL,22,1768331478868,0,23,1768331478868,20466,1,'{"item":3,"service":3}',1,1,1,'counted',NULL,23,1768331478868,0,23,1768331478868,20466,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (24,3,48,5,1753084439864,NULL,'EUR',171,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,24,1753084439864,NULL,NULL,NULL,NULL,1,6841642608025215274,1754380439864,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,25,1753388151278,0,25,1753388151278,20293,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (26,3,48,17,1768377239864,X'2D488772FD7C8015517093A5B54A8DED00','EUR',216,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,26,1768377239864,26,1768377239864,NULL,NULL,NULL,NULL,3,6843495652036160297,1769673239864,NULL,NULL,27,1768377239864,0,28,1768377239864,20467,1,'{"item":2,"service":5}',1,1,1,'counted',NULL,28,1768377239864,0,28,1768377239864,20467,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (31,3,30,9,1768490663308,X'2D488772FD7C8015517093A5B54A8DED00','EUR',408,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,31,1768490663308,31,1768490663308,NULL,NULL,NULL,NULL,3,6843444745411160341,1769786663308,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (32,3,30,5,1768535849361,NULL,'EUR',390,NULL,1768449449361,1,NULL,NULL,NULL,NULL,NULL,32,1768535849361,32,1768535849361,NULL,NULL,NULL,NULL,3,6843366422132296032,1769831849361,NULL,NULL,33,1768535849361,0,34,1768535849361,20469,1,'{"item":1,"logistics":5,"service":3}',1,1,1,'counted',NULL,34,1768535849361,0,34,1768535849361,20469,-1,NULL,-1,1,0,'counted','{"reply":{"at":1769117509686,"seq":56}}',NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (35,3,48,17,1768661013841,X'2D488772FD7C8015517093A5B54A8DED00','EUR',454,NULL,1768574613841,1,NULL,NULL,NULL,NULL,NULL,35,1768661013841,35,1768661013841,NULL,NULL,NULL,NULL,3,6843495652036160297,1769957013841,NULL,NULL,36,1768661013841,0,37,1768661013841,20470,-1,'{"item":5,"service":4}',-1,1,1,'counted',NULL,37,1768661013841,0,37,1768661013841,20470,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (39,3,4,9,1768701131403,NULL,'EUR',199,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,39,1768701131403,39,1768701131403,NULL,NULL,NULL,NULL,3,6843384463733289120,1769997131403,NULL,1769997131403,40,1768701131403,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (41,3,4,9,1768757345346,X'2D488772FD7C8015517093A5B54A8DED00','EUR',407,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,41,1768757345346,41,1768757345346,NULL,NULL,NULL,NULL,3,6843384463733289120,1770053345346,NULL,1770053345346,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,42,1768757345346,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (43,3,10,17,1768854102656,NULL,'EUR',399,NULL,1768767702656,1,NULL,NULL,NULL,NULL,NULL,43,1768854102656,43,1768854102656,NULL,NULL,NULL,NULL,3,6843438438469352482,1770150102656,NULL,NULL,44,1768854102656,0,45,1768854102656,20472,1,'{"item":1,"logistics":1,"service":2}',1,1,1,'counted',NULL,45,1768854102656,0,45,1768854102656,20472,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (49,3,10,17,1768883416506,NULL,'EUR',103,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,49,1768883416506,49,1768883416506,NULL,NULL,NULL,NULL,3,6843438438469352482,1770179416506,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (50,3,48,9,1768956129314,NULL,'EUR',219,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,50,1768956129314,50,1768956129314,NULL,NULL,NULL,NULL,3,6843290496741196039,1770252129314,NULL,NULL,51,1768956129314,0,52,1768956129314,20474,1,'{"logistics":2,"service":2}',1,1,1,'counted',NULL,52,1768956129314,0,52,1768956129314,20474,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (53,3,4,17,1769117509686,NULL,'EUR',226,NULL,1769031109686,1,NULL,NULL,NULL,NULL,NULL,53,1769117509686,53,1769117509686,NULL,NULL,NULL,NULL,3,6843333274644298319,1770413509686,NULL,NULL,54,1769117509686,0,55,1769117509686,20475,1,'{"item":5,"logistics":4,"service":5}',1,1,1,'counted',NULL,55,1769117509686,0,55,1769117509686,20475,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (58,3,30,9,1760959388947,NULL,'EUR',209,NULL,1769080988947,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,58,1760959388947,NULL,NULL,NULL,NULL,1,6842500424777455235,1762255388947,NULL,NULL,59,1760997150449,0,59,1760997150449,20381,-1,'{"item":4,"logistics":3,"service":5}',-1,1,1,'counted',NULL,60,1760986331017,0,60,1760986331017,20381,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (62,3,4,17,1769167388947,X'2D488772FD7C8015517093A5B54A8DED00','EUR',463,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,62,1769167388947,62,1769167388947,NULL,NULL,NULL,NULL,3,6843333274644298319,1770463388947,NULL,NULL,63,1769167388947,0,64,1769167388947,20476,1,'{"logistics":2,"service":4}',1,1,1,'counted',NULL,64,1769167388947,0,64,1769167388947,20476,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (66,0,48,9,1769241587757,NULL,NULL,NULL,NULL,NULL,NULL,NULL,66,1769241587757,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (67,3,30,9,1769241587757,X'2D488772FD7C8015517093A5B54A8DED00','EUR',494,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,67,1769241587757,67,1769241587757,NULL,NULL,NULL,NULL,3,6843444745411160341,1770537587757,NULL,NULL,68,1769241587757,0,69,1769241587757,20477,1,'{"logistics":5,"service":5}',1,1,1,'counted',NULL,69,1769241587757,0,69,1769241587757,20477,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (70,3,4,9,1769268003915,X'2D488772FD7C8015517093A5B54A8DED00','EUR',155,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,70,1769268003915,70,1769268003915,NULL,NULL,NULL,NULL,3,6843384463733289120,1770564003915,NULL,NULL,71,1769268003915,0,72,1769268003915,20477,-1,'{"item":2,"logistics":3,"service":4}',-1,1,1,'counted',NULL,72,1769268003915,0,72,1769268003915,20477,-1,NULL,0,0,0,'unscored','{"unscored":{"at":1769506184926,"reason":"fake","seq":81}}',NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (73,3,30,5,1769376489765,X'2D488772FD7C8015517093A5B54A8DED00','EUR',371,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,73,1769376489765,73,1769376489765,NULL,NULL,NULL,NULL,3,6843366422132296032,1770672489765,NULL,NULL,74,1769376489765,0,75,1769376489765,20478,0,'{"item":3,"logistics":3,"service":3}',0,1,1,'counted',NULL,75,1769376489765,0,75,1769376489765,20478,0,NULL,0,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (76,3,48,5,1769490203885,NULL,'EUR',312,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,76,1769490203885,76,1769490203885,NULL,NULL,NULL,NULL,3,6843295303839774997,1770786203885,NULL,1770786203885,77,1769490203885,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (79,3,48,5,1769506184926,X'2D488772FD7C8015517093A5B54A8DED00','EUR',144,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,79,1769506184926,79,1769506184926,NULL,NULL,NULL,NULL,3,6843295303839774997,1770802184926,NULL,1770802184926,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,80,1769506184926,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (82,3,30,5,1769509225809,NULL,'EUR',147,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,82,1769509225809,82,1769509225809,NULL,NULL,NULL,NULL,3,6843366422132296032,1770805225809,NULL,NULL,83,1769509225809,0,84,1769509225809,20480,0,'{"item":2,"logistics":1,"service":5}',0,1,1,'counted',NULL,84,1769509225809,0,84,1769509225809,20480,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (85,3,30,5,1769584878260,NULL,'EUR',204,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,85,1769584878260,85,1769584878260,NULL,NULL,NULL,NULL,3,6843366422132296032,1770880878260,NULL,NULL,86,1769584878260,0,87,1769584878260,20481,-1,'{"item":2,"logistics":4,"service":3}',-1,1,0,'counted',NULL,87,1769584878260,0,87,1769584878260,20481,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (89,3,48,9,1769671591495,X'2D488772FD7C8015517093A5B54A8DED00','EUR',302,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,89,1769671591495,89,1769671591495,NULL,NULL,NULL,NULL,3,6843290496741196039,1770967591495,NULL,1770967591495,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,90,1769671591495,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (91,3,30,17,1769705281557,X'2D488772FD7C8015517093A5B54A8DED00','EUR',350,NULL,1769618881557,1,NULL,NULL,NULL,NULL,NULL,91,1769705281557,91,1769705281557,NULL,NULL,NULL,NULL,3,6843291809793295816,1771001281557,NULL,1771001281557,92,1769705281557,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (94,0,30,9,1769722282302,NULL,NULL,NULL,NULL,NULL,NULL,NULL,94,1769722282302,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (96,3,10,9,1769722282302,NULL,'EUR',114,NULL,1769635882302,1,NULL,NULL,NULL,NULL,NULL,96,1769722282302,96,1769722282302,NULL,NULL,NULL,NULL,3,6843362272497771083,1771018282302,NULL,1771018282302,97,1769722282302,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (99,0,48,9,1769867682381,NULL,NULL,NULL,NULL,NULL,NULL,NULL,99,1769867682381,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (100,3,4,17,1769867682381,NULL,'EUR',214,NULL,1769781282381,1,NULL,NULL,NULL,NULL,NULL,100,1769867682381,100,1769867682381,NULL,NULL,NULL,NULL,3,6843333274644298319,1771163682381,NULL,1771163682381,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,101,1769867682381,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (8,1,1,2,0,8,100,X'0007CCBF020802180A02020A08040819020202020A02020208020E180202',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (11,2,3,3,1,11,87,X'03096C6F676973746963730773657276696365046974656D0A84BD0208023E080202220207020802040202880208021029020203020A0204082902020602060206063902020207020A02060202122A020207020602060206042A0206070202020A0204020C0202',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (19,0,2,0,2,9,96,X'03096C6F676973746963730773657276696365046974656D06BABE022C0202070206020A0208AE010802060804062902020302040204062D020204070410041202040A180402',NULL,'top,badge,early-release,higher-limits');
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (20,4,4,1,0,7,96,X'0005DCBF021B02020402045904040202101902020202080212180202',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (35,6,7,0,1,11,100,X'03046974656D0773657276696365096C6F676973746963730ADCBF02190202020439040402070202040C020606290202030204020A063C02020203020A0208043902020207020202040202020802043902020207020A020A02080229020206020802040C18020204180202','closed',NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (60,1,3,1,2,9,91,X'0009C2BD02080278090202AE010802021C02020210090202020A020204090202020C020202180202',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (96,0,2,0,2,7,89,X'000784BD020802060102DC020C02020619020202080C02020C0804040802',NULL,NULL);
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
INSERT INTO credit_change (seq, changes) VALUES (7,X'0210021402070202DCBF02210203020A02040B0204000202');
INSERT INTO credit_change (seq, changes) VALUES (8,X'000F0104DCBF0218020200000400180202');
INSERT INTO credit_change (seq, changes) VALUES (10,X'02100208020502DCBF02010217020502000102');
INSERT INTO credit_change (seq, changes) VALUES (11,X'00240410010000');
INSERT INTO credit_change (seq, changes) VALUES (12,X'001F0204E0BF0218020210020400180202');
INSERT INTO credit_change (seq, changes) VALUES (14,X'0210021802070202E0BF022102030202020827020502000102');
INSERT INTO credit_change (seq, changes) VALUES (15,X'00030004C2BD020802340404000802');
INSERT INTO credit_change (seq, changes) VALUES (16,X'010838010601C4BD02220207020802040202');
INSERT INTO credit_change (seq, changes) VALUES (17,X'00330304E0BF020802240304000802');
INSERT INTO credit_change (seq, changes) VALUES (19,X'0210022C02070201E0BF02210206020402063B020502000102');
INSERT INTO credit_change (seq, changes) VALUES (20,X'003F0104E0BF024002');
INSERT INTO credit_change (seq, changes) VALUES (21,X'004F1304E4BF0208024C0504000802');
INSERT INTO credit_change (seq, changes) VALUES (23,X'02100254020502E4BF0221020602060206570204000202');
INSERT INTO credit_change (seq, changes) VALUES (24,X'0003000484BD020802580104000802');
INSERT INTO credit_change (seq, changes) VALUES (25,X'010A070105028ABD020102');
INSERT INTO credit_change (seq, changes) VALUES (26,X'000B0104E6BF020802480704000802');
INSERT INTO credit_change (seq, changes) VALUES (28,X'02100250020502E6BF022102030204020A13020501000402');
INSERT INTO credit_change (seq, changes) VALUES (29,X'006C051002030562616467650D6561726C792D72656C656173650D6869676865722D6C696D69747300');
INSERT INTO credit_change (seq, changes) VALUES (30,X'005802080000');
INSERT INTO credit_change (seq, changes) VALUES (31,X'00431004E8BF0208026C0004000802');
INSERT INTO credit_change (seq, changes) VALUES (32,X'00470104EABF0218020278030400180202');
INSERT INTO credit_change (seq, changes) VALUES (34,X'0210028001020502EABF02210207020A020602024F020501000402');
INSERT INTO credit_change (seq, changes) VALUES (35,X'002F0704ECBF021802026C050400180202');
INSERT INTO credit_change (seq, changes) VALUES (37,X'02100274020501ECBF02240203020A020837020502000102');
INSERT INTO credit_change (seq, changes) VALUES (39,X'0097011004EEBF0208028C010804000802');
INSERT INTO credit_change (seq, changes) VALUES (41,X'009F010204EEBF02080294010204000802');
INSERT INTO credit_change (seq, changes) VALUES (43,X'009B011704F0BF021802028C01060400180202');
INSERT INTO credit_change (seq, changes) VALUES (45,X'0210029401020502F0BF02210207020202040202A301020502000102');
INSERT INTO credit_change (seq, changes) VALUES (49,X'00B3010404F2BF020802A4010404000802');
INSERT INTO credit_change (seq, changes) VALUES (50,X'006B0D04F4BF020802B8010904000802');
INSERT INTO credit_change (seq, changes) VALUES (52,X'021002C00102070202F4BF022102030204020473020501000402');
INSERT INTO credit_change (seq, changes) VALUES (53,X'00CF010C04F6BF02180202B401040400180202');
INSERT INTO credit_change (seq, changes) VALUES (55,X'021002BC01020502F6BF02210207020A020A0208D701020502000102');
INSERT INTO credit_change (seq, changes) VALUES (58,X'00AF011804BABE020802D8010604000802');
INSERT INTO credit_change (seq, changes) VALUES (59,X'0108DC0101070101BABE022402070206020A0208');
INSERT INTO credit_change (seq, changes) VALUES (60,X'0112B701020502BABE020102');
INSERT INTO credit_change (seq, changes) VALUES (62,X'00F3010704F8BF020802D8010704000802');
INSERT INTO credit_change (seq, changes) VALUES (64,X'021002E001020502F8BF0221020602080204FB010204000202');
INSERT INTO credit_change (seq, changes) VALUES (67,X'00D3010704FABF020802FC010804000802');
INSERT INTO credit_change (seq, changes) VALUES (69,X'0210028402020502FABF02210203020A020ADB01020502000102');
INSERT INTO credit_change (seq, changes) VALUES (70,X'0093020604FABF02080288020104000802');
INSERT INTO credit_change (seq, changes) VALUES (72,X'0210029002020501FABF022402070206020802049B02020501000402');
INSERT INTO credit_change (seq, changes) VALUES (73,X'00EB010404FCBF0208029C022704000802');
INSERT INTO credit_change (seq, changes) VALUES (75,X'021002A4020204FCBF02220207020602060206F3010204000202');
INSERT INTO credit_change (seq, changes) VALUES (76,X'00D301180480C0020802A8020104000802');
INSERT INTO credit_change (seq, changes) VALUES (79,X'00DF01030480C0020802B4020304000802');
INSERT INTO credit_change (seq, changes) VALUES (81,X'015B04BF02090502FABF020401');
INSERT INTO credit_change (seq, changes) VALUES (82,X'008F02070480C0020802C0020304000802');
INSERT INTO credit_change (seq, changes) VALUES (84,X'021002C802020480C0022202070202020A02049702020502000102');
INSERT INTO credit_change (seq, changes) VALUES (85,X'009B02010482C0020802CC020104000802');
INSERT INTO credit_change (seq, changes) VALUES (87,X'021002D40202050182C0020402A302020501000402');
INSERT INTO credit_change (seq, changes) VALUES (89,X'0087020A0484C0020802D4021104000802');
INSERT INTO credit_change (seq, changes) VALUES (91,X'00B302040484C002180202CC021B0400180202');
INSERT INTO credit_change (seq, changes) VALUES (95,X'00EC020610010000');
INSERT INTO credit_change (seq, changes) VALUES (96,X'00EF022F0484C002180202F002010400180202');
INSERT INTO credit_change (seq, changes) VALUES (100,X'008B03130488C002180202F002090400180202');
CREATE TABLE vault_account (
    number INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    key INTEGER NOT NULL,
    id BLOB NOT NULL
) STRICT;
INSERT INTO vault_account (number, digest, key, id) VALUES (4,X'8515419B798CEB1A8DC778EAA01DD30A',1,X'6E1FB485A8B46066312B9BF4ABB56E542DAD5502F1C0BC165D06B71F334FD8');
INSERT INTO vault_account (number, digest, key, id) VALUES (5,X'AC5D74E1862B4EAD56517BCAFE9464E5',2,X'3FBC14AF0D88CADF3EC31692FA50E51B42B92A20A3FEDFB5DBE9ACDDA8C28B');
INSERT INTO vault_account (number, digest, key, id) VALUES (9,X'ACF70D2046A2F08D8BFE790E17A59CAC',3,X'BFD7E33566E4541A65B4643052C754CE27B6FBF3DB9D7E6AE5F5EF17ADC72C');
INSERT INTO vault_account (number, digest, key, id) VALUES (10,X'E793BBFA6F18FAC3CA6E13F45E314B47',4,X'E477AE380685397E475D5938A8AA4942434D00ECA1DB114FAB526F1C577858');
INSERT INTO vault_account (number, digest, key, id) VALUES (17,X'01EEC425A757B1CED19ECCE6BFDD1B1B',5,X'58D3832FEAE560D42B54F92CF07265E7EA1C4F4D2FDC89F0300ED784DDECFD');
INSERT INTO vault_account (number, digest, key, id) VALUES (30,X'5E652F74FCADC7163504621D0FA1FEFA',6,X'C436CA9BBC82E1D8B873E9480BD345D07B30D2FA87EFC27127CBCD47EC3D17');
INSERT INTO vault_account (number, digest, key, id) VALUES (48,X'CF2CB0EFCC46C5CBC1C63CE8125D1124',7,X'6291E820A987D6005AF81D17A2EC604AE1EBDA11A92A1A850E77014638A3A2');
CREATE TABLE vault_order (
    seq INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_order (seq, digest, sealed) VALUES (2,X'3B60D61502D05C1D0B566A0E90FC35EE',X'E8CAB3352AE9BA025BE20CCB31AE160D3E2D3828A0465984E6B995FBD95B61C0B0D8430ADB495A');
INSERT INTO vault_order (seq, digest, sealed) VALUES (5,X'ABA35F375A90C3D344E9C68ADD61C49C',X'31216A838618CBE7BE93540CA05C236C6E6ABE255BB173957A9A2BFD40DED8564B760E6E82D8D1');
INSERT INTO vault_order (seq, digest, sealed) VALUES (8,X'608888F1CFB0325E1ECA9357CCEF0708',X'82FB8C328442B0E19A7AEB5EA0BF3737B730B0AFBE3F130DF05FAA654ED82C00D79A4C');
INSERT INTO vault_order (seq, digest, sealed) VALUES (12,X'096192BCD3BEC9862767C94C28848F52',X'693899F002C28DC8D556BEC9388E9C4C169BF7497E26A54DFCA33EAEF5BA2F9CC30014F8BA38CA');
INSERT INTO vault_order (seq, digest, sealed) VALUES (15,X'A7A62FF739C6B0CCCF55656B56750DB6',X'8FAB5888E2A5A43D29CA73E59ED8B57527606E27F9B0A7CADE3405F381C96E1064D937');
INSERT INTO vault_order (seq, digest, sealed) VALUES (17,X'7B05DA7F0F11FE062E818AB0201B6F36',X'BD5BD15E882D917D2198F4EE18CA7DA8AFD654792E1A531F1B9D12B877297365BABD36');
INSERT INTO vault_order (seq, digest, sealed) VALUES (21,X'0CC26FC57A8C2CCF828D662E8CCE0664',X'96E99A8A3E0BDD2DAE18F32B41A85E74F5D996B5C04AF2CF6112DAC592A02B2E72FF7D');
INSERT INTO vault_order (seq, digest, sealed) VALUES (24,X'DBB892434DBA57D4D771150AE5DA76F3',X'FBB54C1733C31548BE62D51B44287A4DBFF05C4F8BCECA00F96E22948CAB74B0B60478');
INSERT INTO vault_order (seq, digest, sealed) VALUES (26,X'E43339E26273A3006695F9C7FD78E659',X'0FF118ACCB325CB3262E654DC50EDE28681D866FC0F52B2EC96AA6DB356A5F22D3768B3DFE921D');
INSERT INTO vault_order (seq, digest, sealed) VALUES (31,X'62E3ABD3CB07369CAB9E18CEABA8135B',X'4FBB28EFE9D543A1D5F79C3E865552229DF854DCD998C3EE11626A3541164457AFFF7C293254B2');
INSERT INTO vault_order (seq, digest, sealed) VALUES (32,X'BF340BA72682514BEC879DBA14F224EC',X'E0F66B431BE5F04E8A40B943BEFC50338126F977B0DCD515CCE0C40D0347666DA70BF0');
INSERT INTO vault_order (seq, digest, sealed) VALUES (35,X'80614B994121F16DCA1EB56FE40857A8',X'34F09284E010C9E0BE04299D030B3D3E742DA96865C5AAFCE65F9139DBF7BE8F98CDDE73052426CF');
INSERT INTO vault_order (seq, digest, sealed) VALUES (39,X'21EAF13C32B4B6D783AF06A0DB35C97A',X'5D17495A0D4DAEBBA3EEF1D51CB71EB7CE1606B6D23DC913DFE4E4E129FB87A3C7F367FD');
INSERT INTO vault_order (seq, digest, sealed) VALUES (41,X'A7C9C36177B0E873CEAA1EF9CC08861D',X'B6D1371A6405992787A1E00DA7A6C4BF6958CD8664C1F84B55C40A894340D3D4661B5B775C3ED315');
INSERT INTO vault_order (seq, digest, sealed) VALUES (43,X'4F7BE89EA53C7302D9FE20AF63835407',X'E6CF2AF3BC61582CF174A3E087F35CEC8383297FD6A5C1DDC3911BADBC9ADCF4AC686524');
INSERT INTO vault_order (seq, digest, sealed) VALUES (49,X'7C965D7AC2BCEDE7A2AD2FEBA10B1EB6',X'FD1CE675B486F506058F3EF19B779071383D20A089D7068CB2C34A8515BFB4913CE50FCF');
INSERT INTO vault_order (seq, digest, sealed) VALUES (50,X'4954215BE73AC53AEEF2777DE9DA6ED3',X'930A3251A076B7ADA15A823129700F2BA39C17380B2FE9353FF02B38108D06CC8A572985');
INSERT INTO vault_order (seq, digest, sealed) VALUES (53,X'76E447745D623F4C68C904BF65787170',X'7B4270CA6940E076B6851BFDB012F397C15288D35900430892356B61D5B3025D02340589');
INSERT INTO vault_order (seq, digest, sealed) VALUES (58,X'A68120B9739C54221462F9725E9D6DF2',X'1E64AB86D8D033B302DFA2529706322AE6B4CF7482EF4180C6804FAFB3E673FB910A165D');
INSERT INTO vault_order (seq, digest, sealed) VALUES (62,X'DCD8637CA3A6B179808106B645A937CE',X'B97B987321BE6272BD4CAF8E57531D8A1F49DBFF3099B3CAB986B13346A7BBB25F1D04E5EEB65D0F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (66,X'7E95D2865244419904A5DDA93C170BEF',X'38B61B467EB2C5465351CFA3AC3FC17296E561D6C3AD2284C0CE57158E93F7E69D2B3E63236A1C84EE76');
INSERT INTO vault_order (seq, digest, sealed) VALUES (67,X'BEBD1B5C472031ABA3DFB580EB5CF3D9',X'854F2576CB96135FCE0B1CCCCE7FD0A3F3ECE42B2DE2470948BB6A206D0840EEAA840B1B3559360C');
INSERT INTO vault_order (seq, digest, sealed) VALUES (70,X'15459C397699ADCCA18A0D12B3B47E4A',X'69D7042BCEF768E36DC14CBCB343693D5013637880546D3E86D73B41909295FD64EEC8B923ADF1F9');
INSERT INTO vault_order (seq, digest, sealed) VALUES (73,X'9249393C8C8D2692E8D62379902DEBC5',X'F447D3E2B52E4FC206D7F36F6210A40E366565DD97BE4B1024D48CE5B801D0D762F46313A7A6D45B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (76,X'420045F1DEA643CF170175FC726C02FA',X'A5E59CC736E2EFA8FE6DADBA59E64EA0152F35D45DF11311509339FBAEA0743C77A2CEC4');
INSERT INTO vault_order (seq, digest, sealed) VALUES (79,X'44BD0948516BC14CD462CA8CB8099696',X'09B5B58DCF470C06DFF355677B076843DC4C720A229303A93EC33CFB95816BD410604BD6C8E99976');
INSERT INTO vault_order (seq, digest, sealed) VALUES (82,X'527D2CD299F734AFCB5203306169FEFB',X'81F8E66BD19EC81C81336ADC9355B879D5006CF1A323912DA6117D7D5AA76A5147192311');
INSERT INTO vault_order (seq, digest, sealed) VALUES (85,X'A3F8FD9318644A73C2D9E7D7E803DC68',X'244D9247FB39E4897B6741402F87E27DD1E96E8EF9EA3252A681B28B88799DDD468CDDAA');
INSERT INTO vault_order (seq, digest, sealed) VALUES (89,X'DD472268F384BDE5572A2D6BBD89EFB3',X'AF5B4CB2F48EB4E50A60A1F517150FD92A48ED6586565B15211D4236CFC8D4919B3CFB88E4D39F7E');
INSERT INTO vault_order (seq, digest, sealed) VALUES (91,X'8B74D78AEE98024774B465431ADC54AA',X'F41C1B1649475C57BDA145D8F0EB042F0C79D9545E99299FC012470027853C1013318D33D464F4CF');
INSERT INTO vault_order (seq, digest, sealed) VALUES (94,X'9F10288F3BD50A114DF1EC784C45FB56',X'F54EC461D0E657F076487E20CF8E64DE4B6DB07A59AFE3F29B321E88BB33B9DFD15BC80749C76B47024895');
INSERT INTO vault_order (seq, digest, sealed) VALUES (96,X'A2FF87BA70293B0DA8A6A38AA1A2EF1D',X'E70D1408CFE4009C92565FD49FA4DB5F91C7952952F9891008234188D74CADF1CD2B9173');
INSERT INTO vault_order (seq, digest, sealed) VALUES (99,X'8587A5B236D798EC5446DAC317A8E219',X'5F1BBDF4032057EC178181C48CA8DCDD97C133CD6B1DD27FDC9AC49453DD7694C3DB27501CD73943964B83');
INSERT INTO vault_order (seq, digest, sealed) VALUES (100,X'C52ADC0C0C93ED18CDBCC8BE2D51B8C1',X'301E13166EAC18569BF2997977F4501FAF4FFE4D83C1509E05C34D53DC7A805F2A6767EC');
CREATE TABLE vault_carrier (
    seq INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
CREATE TABLE vault_opening (
    rating INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_opening (rating, sealed) VALUES (40,X'C959291440949A4C9023DCCB05C39E49A4DFEB7E992565C24CD23FA529CDEB62BAFD58B578F9AB580114B473F31B75FEE57C4236B85F298E0C7A435922E462B9199BBD984BE9293F1CAACCAAD048A740BCF2F58974890A9016204E9CEFFA24ACA271880631B9C5C562D33B5C471038D5628AAFD5212D1DF02C8AA6AA277FE0699460F1AD464ABB776416B6CD33EF6CFE458B7BEBDD7F15F6E7B6EC16DAD24358D9D62218A67ECF1C1C1BB8E7EDCD14BB849048F56399A42A3BDA210420FFB93C86F672C722B42BC27BD39E7DC95AAB70B00741E65431DCBE2EF715B8A6D5D55B1C7727A93BC155A24F996C0D6DDDC2776E2F4D3EAC377A3C8DA188ACCFD266FC928885A40E0915B0B8427E60F40AD41B273DF1C1CB8EE7B527B6C768');
INSERT INTO vault_opening (rating, sealed) VALUES (42,X'6FAA484678AF2586087615B7E4DFE51D240B7714D3CE13D4A8AF5CFB51B894DA0D88B66191D63BD0DE1896410F25E874156158CBFC6CBA4B9044CE23BE8635405CA58E88C20505C7483E7E5897A77B284F6D14154E77065B36C1842566DD27614DEFD8DC331EFAA8C6E790BFE4456E63D6213EE3DB7DCB856C76D8712F8E061DBE10DB4206BB55A5D8DCF372EFB9519AA34A8E7C98C34D4AEF0472F81BDAE604C80A5CE136D153C781767032F3D4B2744286B431E507BFA102CCEE773CB1D0B0E38A272F0CF4EA0C88E17B447477A41A603699D99EEEAB8E3B3C649C8D56AB28AF5334F7D657CA49216780E7B7C8440F61EDCCA4E06F4447FB18A57C6DC64C09264A9C9818E2CE23AFAFED14A6D6E97A7DB117A590CBF05C1D30C1A3');
INSERT INTO vault_opening (rating, sealed) VALUES (77,X'9C5721360200EBE5BC698AC5C9ED1F92947D5A320996634A3EA9EE2C00004482E9A904FBDC86F02C50FBC5E8D7F79E4C83107B1A219A4308AE66B9591B66B92FB3904BB4936071A104FC288C5186ADA34CE76CEA5B0E9D656324751195CC134AE5D68EBCE7921A4D98BE4662E12261A4A478C88DD2D9D1EF2DC564A49D22F8E22A989CA261407E7971ECD121F7199714A27D120F13B82A7EB3E7718B375A8863A290BDA0041EB890C490C8E8FF0983D2F07209901930069980E5984CBE6F8452852138D9785557C724A1C2026D0439C38C4DB21B4DF9E30C1910642652DC237B78A675D3BDB3942EF09A2837C81C0D00A5C6FFCE094482A874B8853DF0849A982AC1B46AF0A6E9C1A546D8ABEB68E485A66BC5FD2EB50B3A1E96E250');
INSERT INTO vault_opening (rating, sealed) VALUES (80,X'2BF064F15B8448A0A82C50351440551103A064B5CDBD10A0B08EE3AC38B38F02A048A854766885CA67590DE03FE8E4560363CA9BAB76312CFC682683EA236C6C69A167479B95CF5DDB2531286662503829FDD9BBB76F67F03E9B174FC44E17E4C2AD613D824C63FD53521C9066E8EB506B60D10B3A55D724F1CE2FCE115B0952D73B734FC9A4B5E69FCD3ECD3604E2DE05BCA141DAA9E13391F64AFF21D8C1CD3C6AF00A784F22DA56BDB961618107C60B9A50CA902089FDB649FC74098376FA3854F057DB719212595224B6ACB2C7E15AB7EFE11C58F41C449C025A7DF5D66E8E72BCEDD919E855A52753C74E8AC1765D0040076D1E2C8E38C4003F66552711CFBDCEB74253AA3B1888B41DCA8398DA38254FDA75A10BC186E1A353');
INSERT INTO vault_opening (rating, sealed) VALUES (90,X'3992A31B4C027A269E79C7D6CADE0D711835A265363661D99DC7342A4F1EDC46905BF24094D409EC868C92B9764933123206839E9A36C57FDA243610195FFB3CEE90A621B27AC9C76DF9F5AD0878ABF010A51DC0E7127E21DFA2874DA354C56FC98ADB5C9A43F43C8A613AC05C30745A64DAA4A7FA3C7A673AD8EDEA9727C0B3D58629C0E1297F7DD0535B2E9C82551B2327CAAE11CF7255D7ED27480292367D572AF75D3D485AA0F67A4D8BDA29A1159D10DC204E843B7094A4D75D6EB172254907EAF8B4E1A75B27524DCCF251FB90343268F267A643CBA52DD0BFC127C96ACC3F6610959DC02964FE8CC73813997E39806152C15B588C640169C3DCA5D1AB6BC8CE436369D12FFB2BCC218A0A8CE5F02E3898A3BDF3B483C3F531');
INSERT INTO vault_opening (rating, sealed) VALUES (92,X'17740D682833AEB659B066DBF488A9F32D1DE61F05596D84224D15AC788EB033AF6D8B5D51D894AC28894D665A3095603DAAD79CA4D0CE39DB8B76CA7881D12EE1F5E8BE5C1815D80C8BD7699334E607F49BEC5B2B9C9492FEE21AEFE682B8395440BD8D3239E1D0FDDBCC7794AD164832FEA33CD552A6A78729B30D3399C0336D91FABE99E5338D0F4972C37BF370E26CDFDE2965586B762407FEF9982440B474BC67AF89F38F4BA01C008E09BB2FBB61C5CF7185A3B246C4554110D04CA6289027A82FD3C137B4D630C7DDC6580E856EBFA193B7906EFD2CEBD97EE60AAF5B2485F3167F14C61305527DAEFAF2EB10BBC9F84F9245739A48988E7C6565C42A4F82BB7133A0FA39FC0BA112CBF4093F62D7591A073F24907E14874A');
INSERT INTO vault_opening (rating, sealed) VALUES (97,X'5A03EB3D898EB9EECA14F259612D8300443E46EF4B805351FE68F98FC793A8D94124D2FCF03B7A7DD79DDC888A7D8B41552622A60AC40697F83A4709139B4876D0AA81CBFC45AC223A61A7231A1E28DB628E8E1249EF5D6F9607CF55D6EBE4C4BE5B56B798883105E597E6568F0FCE4CA3646D8F3E888DEFE96E4295A3C8C703521B08416C570BA5525120DF6EB4CBE93D8DBAE3703835EC2294FF0FEA26A46B6F10EB11A8BAB050EFB52C1B5894BFB6EB0B3E501B65997759088FF79D9FDE6486FD60157612E4A3C511880F720AEC5D995172073F16B736ABD0627553D0CBC255F3E962F109624E3D4908CD329C4455FB5A68CCDABB5A52A0E16AD4B71A7E8DE024A23931E25FB7EB34D72FFA462B76F745B6AA5DD7ACBB689D890D');
INSERT INTO vault_opening (rating, sealed) VALUES (101,X'26BBAAE46B4208CC8F16CF22FC10F0667ADAD18AC7B550D1C2D7A4673D9F0F383424FDC1400B6297C474B681E817438EF6906F9333A913EE274D8A8F9CF596909396B1253684DD56C2587809A3F430522F0EAA0E17C881C7F0B3413B9893C2C9CDADD108456FA9DFB21B3EC53956FDCA324A0FAA2C95CAD0FFEBAE9E26221567361C4973C500D8D6298A48F1C2B19B302EAA96727FFDC8F30D19C6E7EE2AF17F477195C02C3F5182C5149007E9AC2B6B9DC3965185B89CB56575840EAFE665006F7B6C162846202F5989055FE511BFEE244E2E86183044438AE38D388DFFE20C27C5E1E6296A2AC2B985EA3C232DFF6A188046FE9685E6BF1E1E75D09F0BCC91CD03B3CC3763AA70F80C274E371AD2D4924B0AD33DC9B04EE9DDA76C');
CREATE TABLE vault_request (
    digest BLOB PRIMARY KEY,
    seq INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'4949AF1D5ABF9F9C5B685B6C9463A3BE',20,X'7599F26C09D017295B6DE3019B614D3B79BF2AE44D1360893734F9D78DD97653F14E33248F0D24B566AA15842A77EBC420855354633C445BAA1C065C');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'4D1F736C07E6C803684FA92629874AAE',4,X'FA0EDDED62B8A0DF320D2D5E9496DC6759ADF558573D21756B8B1F015CC50406797EFC0BC0A6D91F2CE9D7D6266D911101D6B0310D5B356AFC349F3D');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'70D07DE7C0D14EC61B16E9B598F0A98C',81,X'E8D1350C0C89D8B4BCABCDAAD684C45FF71EE620FDFDFF8B3EAA9D3FDA5F509DC6A938E838145CC857EDB2CD33971ED8459E4529D28FA9747BE34154');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'84A14C12F2D21354ECB2E3A3B3B22732',30,X'B052D07F743956CE3C8177D6E43E431C2C850B9C7BE13585FB22783C3B14B9DB7D63E3DCA3DDF70B15459CFF5B6ABAA98D016EC1DB4D72BCF3CB20E8');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'855CCAA35B64AE6DD3413FAB77E56AE5',95,X'80C2CFB587D6344B4E555923447D4044BC83D88F479A96ABEDB2FA727188615BDB6DB472CCB1B417E4AFB0FD0E1902E7D39DCB644495108005054247');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'8C97CD5E2AA7E077866E4FDA891C6C9D',11,X'D836AFFFDC39598BA8497DA278C24BA36D0B69AF7C1A6F5FC43654DC1EC25BDE5AAFAF3077B074C2A60B18E874B20DC82271740B16DEABFCC8A8401D');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'9205B117CAADF86BDB0A854B0486BF56',61,X'E79BF4FBC6CB00630413ED46AFF7BCDBFF11870CBB582429A65E677CDD5EFD0CDBA40C490DCBF0CD5ED233F0858D356FBF2327544FCDA71F6B2DC486');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'A8FC6F6260F4CC9DDED4B447AE42A2E1',3,X'C1E7239C8C517E0F98E31216F497B893A4AAFD1CD90F5878D72F0D4FC4871FD8D8A7F633A569205BE6DEE0450CB2FE019D35045CC598567AB282A2B1');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'B7D363D0452BF61B6FA5B187AC782A24',93,X'8E8CD401CA8DC1B212E4129842DEEEA8839D57E1BCEAB7F168FCDBE900D42DF3F95F896177F4EEEFF93B186E7A75AD1DFE1A0D2285991863BE96661E');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'C8DDA7B8B91928EE68E7DF1DBF30BF54',57,X'9AA0FE7AACA0670702C6F589FCD89F1D191551401AE8AAA7381CA9872FB3B8E721DA18D6158B5F38786D74219C14DEFC1ECA7BF5E453C569B4918762');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'DB3E1E404A01925049183FF7B0854662',38,X'0CC74E141A8AD2291EFD82F92FAD8ADA105E54CBC2683F7DB572454BED722065416A0EDBF8A2FAE2A470D9313F933F377A12A98368318D05D533BBDD');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'EF9A28280B2547095DAE25FA5C3F8CEA',65,X'3957AEB1FFCB40A3F5E46836EB8D5056F1743BC232C904184F73B4CA010795C3D83A720980EC96D0977C48C711D10B9DBCA4A1F6E2067015A652EBD2');
CREATE TABLE vault_text (
    rating INTEGER PRIMARY KEY,
    author INTEGER NOT NULL,
    wrapped INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (30,17,0,X'AEB64FAC652893C2CFADC5CADA38E9853E79FF70E543F5180F3E0D21F952A89F1FC203A29CE733C9A429CF74A5B7C10F270EA87EFE6AF1CED425F69090975D69AD8E5D619CA18D80F623');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (38,17,0,X'FF5D815495C2909E5CE74E9AEC7936C8366FA74C836C872B88A9F9AA0B1027D0E56AEADF20FE023973452961A57490A3CA4C92BB5A43003693CE215994B7BDD194858368B7EE390C2C0C');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (56,30,0,X'A4607CAB3060FD49FE09A8D127D612490A18F0DAAC720FE1C0DABB8BFEC81E878C85F05CF6FA09A68202B1C402B9CBBD004DE4B4ACD45CADFC796F325EB3');
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
INSERT INTO qualification (id, seq, account, state, type, categories, ends, due, drafted, issuer, jurisdiction, number, issued, expires, renews, evidence, submitted_seq, submitted, verified_seq, verified, method, officer, review, ruled_seq, ruled, reason, noticed, superseded_by) VALUES (8704,61,17,2,'training',NULL,1800748800000,1798156800000,1769167388947,NULL,NULL,NULL,20476,20841,NULL,NULL,NULL,NULL,61,1769167388947,'exam',1000,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO training_attempt (seq, account, course, at, score, passed, until, certificate, evidence) VALUES (61,17,'seller-basics',1769167388947,86,1,20841,61,NULL);
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
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (30,17,1,'fake-trade','serious',12,1768490663308,1000,X'6C5DB634362C3BC93E7D0AED07A1760E8434633BE59E51F6C40311928890BF26',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,'closed',7,1769095463308,'rules-exam',NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (38,17,1,'fake-trade','serious',12,1768701131403,1000,X'7C16A2BDD9C21E8170AFA93AF59D7E95C6D5DACC14EAAAD2C80576696DDE774E',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,24,'closed',14,1769910731403,'rules-exam',NULL,NULL,NULL,NULL,NULL,0,NULL);
CREATE TABLE commitment (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    code TEXT NOT NULL, -- its name in the policy
    periods TEXT NOT NULL, -- JSON: [{"at":taken,"by":fact,"dropped":{"at":ends,"by":fact}}, …]
    days BLOB NOT NULL -- orders and breaches by day; see KeepingBytes.swift
) STRICT;
INSERT INTO commitment (seq, account, code, periods, days) VALUES (65,9,'dispatch-48h','[{"at":1769241587757,"by":65}]',X'04FABF020200060101040200060101');
CREATE TABLE promise (
    seq INTEGER PRIMARY KEY,
    open TEXT NOT NULL, -- JSON: [{"by":until,"commitment":its seq,"due":when the clock looks,"step":"dispatch"}, …]
    due INTEGER
) STRICT;
INSERT INTO promise (seq, open, due) VALUES (66,'[]',NULL);
INSERT INTO promise (seq, open, due) VALUES (94,'[]',NULL);
INSERT INTO promise (seq, open, due) VALUES (99,'[{"by":1770040482381,"commitment":65,"due":1770126882381,"step":"dispatch"}]',1770126882381);
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
INSERT INTO breach (seq, in_order, commitment, seller, buyer, at, day, step, promised_by, due, reason, officer, ruling, evidence, currency, minor, excused_seq, excused, excuse) VALUES (78,66,65,9,48,1769500787757,20480,'dispatch',1769414387757,1769500787757,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO breach (seq, in_order, commitment, seller, buyer, at, day, step, promised_by, due, reason, officer, ruling, evidence, currency, minor, excused_seq, excused, excuse) VALUES (102,94,65,9,30,1769981482302,20485,'dispatch',1769895082302,1769981482302,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO standing (account, standing, since, shown, privileges, last_seq, last, window, orders, late, defective, buyers, age, evaluates, guarantee_seq, guaranteed, guarantee, reason, ends, sales, sales_left, spent, due, defects) VALUES (5,1,NULL,1,NULL,46,1768867200000,365,6,1,0,0,19,1771545600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1771545600000,X'0182C00202');
INSERT INTO standing (account, standing, since, shown, privileges, last_seq, last, window, orders, late, defective, buyers, age, evaluates, guarantee_seq, guaranteed, guarantee, reason, ends, sales, sales_left, spent, due, defects) VALUES (9,1,NULL,2,'badge,early-release,higher-limits',47,1768867200000,365,3,0,0,0,11,1771545600000,95,1769722282302,2,'force-majeure',1771286400000,3,2,NULL,1771286400000,X'02BABE0202C00102');
INSERT INTO standing (account, standing, since, shown, privileges, last_seq, last, window, orders, late, defective, buyers, age, evaluates, guarantee_seq, guaranteed, guarantee, reason, ends, sales, sales_left, spent, due, defects) VALUES (17,1,NULL,1,NULL,48,1768867200000,365,6,4,1,1,11,1771545600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1771545600000,X'01ECBF0202');
CREATE TABLE defect (
    seq INTEGER PRIMARY KEY,
    seller INTEGER NOT NULL,
    buyer INTEGER NOT NULL,
    newest INTEGER, -- the day of the newest; null: there are none any more
    orders BLOB NOT NULL -- each with the days of what makes it one, as variable-length integers
) STRICT;
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (35,17,48,20470,X'012302ECBF02');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (58,9,30,20381,X'013A02BABE02');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (70,9,4,20477,X'014602FABF02');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (85,5,30,20481,X'01550282C002');
CREATE TABLE standing_fact (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL
) STRICT;
INSERT INTO standing_fact (seq, account) VALUES (11,5);
INSERT INTO standing_fact (seq, account) VALUES (29,5);
INSERT INTO standing_fact (seq, account) VALUES (46,5);
INSERT INTO standing_fact (seq, account) VALUES (47,9);
INSERT INTO standing_fact (seq, account) VALUES (48,17);
INSERT INTO standing_fact (seq, account) VALUES (95,9);
CREATE TABLE membership (
    account INTEGER PRIMARY KEY,
    first INTEGER NOT NULL,
    points INTEGER NOT NULL,
    tier TEXT, -- null: none
    days BLOB NOT NULL, -- the days whose points have not expired
    months BLOB NOT NULL, -- what orders of the months earned in which some still may
    due INTEGER -- milliseconds: when points next expire
) STRICT;
INSERT INTO membership (account, first, points, tier, days, months, due) VALUES (4,21,187,'gold',X'07E4BF022850500A2850500828282802285050022814140A28002204282828',X'01F0FB02D40200',1769990400000);
INSERT INTO membership (account, first, points, tier, days, months, due) VALUES (10,5,60,'silver',X'04F0BF02283C3C02281414062800140C281414',X'01F0FB02840200',1770508800000);
INSERT INTO membership (account, first, points, tier, days, months, due) VALUES (30,31,200,'gold',X'07E8BF0228505002283C3C1028505002283C3C042814140228282802283C3C',X'01F0FB02900300',1770163200000);
INSERT INTO membership (account, first, points, tier, days, months, due) VALUES (48,26,150,'gold',X'05E6BF0228282806285050082828280C28505004283C3C',X'01F0FB02AC0200',1770076800000);
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
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (8,10,0,1767983707113,0,8,'day',40,20462,20482,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (12,10,0,1768154227886,30,12,NULL,NULL,20464,20484,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (17,10,0,1768175681922,10,17,'day',40,20464,20484,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (21,4,0,1768331478868,40,21,NULL,NULL,20466,20486,NULL,NULL,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (26,48,0,1768377239864,20,26,NULL,NULL,20467,20487,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (31,30,0,1768490663308,40,31,NULL,NULL,20468,20488,NULL,NULL,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (32,30,0,1768535849361,30,32,NULL,NULL,20469,20489,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (35,48,0,1768661013841,40,35,NULL,NULL,20470,20490,NULL,NULL,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (39,4,0,1768701131403,10,39,NULL,NULL,20471,20491,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (41,4,0,1768757345346,30,41,'day',40,20471,20491,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (43,10,0,1768854102656,30,43,NULL,NULL,20472,20492,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (49,10,0,1768883416506,10,49,NULL,NULL,20473,20493,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (50,48,0,1768956129314,20,50,NULL,NULL,20474,20494,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (53,4,0,1769117509686,20,53,NULL,NULL,20475,20495,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (57,10,1,1769167388947,10,NULL,NULL,NULL,20476,20496,'goodwill',NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (62,4,0,1769167388947,40,62,NULL,NULL,20476,20496,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (67,30,0,1769241587757,40,67,NULL,NULL,20477,20497,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (70,4,0,1769268003915,10,70,NULL,NULL,20477,20497,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (73,30,0,1769376489765,30,73,NULL,NULL,20478,20498,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (76,48,0,1769490203885,30,76,NULL,NULL,20480,20500,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (79,48,0,1769506184926,10,79,NULL,NULL,20480,20500,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (82,30,0,1769509225809,10,82,NULL,NULL,20480,20500,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (85,30,0,1769584878260,20,85,NULL,NULL,20481,20501,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (88,10,3,1769671591495,-40,NULL,NULL,NULL,NULL,NULL,NULL,1769644800000,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (89,48,0,1769671591495,30,89,NULL,NULL,20482,20502,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (91,30,0,1769705281557,30,91,NULL,NULL,20482,20502,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (93,4,1,1769722282302,17,NULL,NULL,NULL,20482,20502,'goodwill',NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (96,10,0,1769722282302,10,96,NULL,NULL,20482,20502,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (98,10,3,1769867682381,-40,NULL,NULL,NULL,NULL,NULL,NULL,1769817600000,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (100,4,0,1769867682381,20,100,NULL,NULL,20484,20504,NULL,NULL,NULL,NULL);
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
CREATE TABLE account_event (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    at INTEGER NOT NULL,
    role TEXT,
    reason TEXT,
    other INTEGER -- the account that it was merged into or separated from
) STRICT;
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
