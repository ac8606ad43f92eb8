PRAGMA application_id = 1380996436;
PRAGMA user_version = 11;
CREATE TABLE fact (
    seq INTEGER PRIMARY KEY,
    line TEXT NOT NULL
) STRICT;
INSERT INTO fact (seq, line) VALUES (1,'{"actor":{"role":"admin","uid":0},"at":1767225600000,"body":{"from":1767225600000,"origin":"repute.invalid/1960661a183bf6c1da85d66850e7d7d4","policy":{"arbitration":{"answer":{"sentHours":120,"unsentHours":48,"virtualHours":72},"calendar":{"weekdays":[1,2,3,4,5]},"claims":{"commitment-broken":{"burden":"respondent","by":["buyer"],"remedy":"compensation","share":3000000},"counterfeit":{"burden":"respondent","by":["buyer"],"remedies":["compensation","refund"],"remedy":"return-refund"},"defective":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"extortion-by-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"fake-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"malicious-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"no-show-of-buyer":{"burden":"claimant","by":["seller"],"remedy":"compensation","share":100000},"no-show-of-seller":{"burden":"respondent","by":["buyer"],"remedies":["compensation"],"remedy":"refund"},"not-as-described":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"not-received":{"burden":"respondent","by":["buyer"],"remedies":["replacement"],"remedy":"refund"},"refund-refused":{"burden":"respondent","by":["buyer"],"remedy":"refund"},"sanction-review":{"burden":"claimant","by":["buyer","seller"],"house":1,"remedy":"sanction-withdrawn"}},"clocks":{"appealHours":168,"approvalDays":2,"assignmentHours":24,"claimHours":4,"decisionDays":5,"drawHours":24,"escalateFromHours":72,"escalationHours":360,"evidenceHours":72,"extensionHours":72,"hardHours":168,"intakeHours":24,"offerHours":72,"pauseHours":720,"rebuttalHours":24,"refundDays":2,"reopeningHours":168,"returnHours":168,"reviewHours":720,"reviews":24,"rounds":3,"softHours":48,"supervisionHours":24,"targetHours":48},"fileDays":15,"house":{"recovery":{"draws":1,"violations":{"buyer":"not-cooperating","seller":"decision-ignored"}}},"limits":{"ofOrder":16,"offers":10,"text":2000}},"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"decision-ignored":{"party":"seller","points":6,"tally":"general"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":1,"zoneMinutes":0}},"kind":"policy.adopted","seq":1,"v":1}');
INSERT INTO fact (seq, line) VALUES (2,'{"actor":{"role":"storefront","uid":1001},"at":1767225600000,"body":{"buyer":"ENdYIueLb15z+8eYmqd+fQ==","closes":1768521600000,"completedAt":1767225600000,"day":20454,"period":24312,"policy":1,"seller":"jhYi65KzJ2SZO/0aqeyXAw==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":2,"v":1}');
INSERT INTO fact (seq, line) VALUES (3,'{"actor":{"role":"admin","uid":1000},"at":1767225600000,"body":{"from":1767830400000,"policy":{"arbitration":{"answer":{"sentHours":120,"unsentHours":48,"virtualHours":72},"calendar":{"weekdays":[1,2,3,4,5]},"claims":{"commitment-broken":{"burden":"respondent","by":["buyer"],"remedy":"compensation","share":3000000},"counterfeit":{"burden":"respondent","by":["buyer"],"remedies":["compensation","refund"],"remedy":"return-refund"},"defective":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"extortion-by-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"fake-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"malicious-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"no-show-of-buyer":{"burden":"claimant","by":["seller"],"remedy":"compensation","share":100000},"no-show-of-seller":{"burden":"respondent","by":["buyer"],"remedies":["compensation"],"remedy":"refund"},"not-as-described":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"not-received":{"burden":"respondent","by":["buyer"],"remedies":["replacement"],"remedy":"refund"},"refund-refused":{"burden":"respondent","by":["buyer"],"remedy":"refund"},"sanction-review":{"burden":"claimant","by":["buyer","seller"],"house":1,"remedy":"sanction-withdrawn"}},"clocks":{"appealHours":168,"approvalDays":2,"assignmentHours":24,"claimHours":4,"decisionDays":5,"drawHours":24,"escalateFromHours":72,"escalationHours":360,"evidenceHours":72,"extensionHours":72,"hardHours":168,"intakeHours":24,"offerHours":72,"pauseHours":720,"rebuttalHours":24,"refundDays":2,"reopeningHours":168,"returnHours":168,"reviewHours":720,"reviews":24,"rounds":3,"softHours":48,"supervisionHours":24,"targetHours":48},"fileDays":15,"house":{"recovery":{"draws":1,"violations":{"buyer":"not-cooperating","seller":"decision-ignored"}}},"limits":{"ofOrder":16,"offers":10,"text":2000}},"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"membership":{"caps":{"categories":{"tea":15},"day":40},"earn":{"EUR":{"per":100,"points":10}},"expiryDays":20,"flat":3,"reasons":{"granted":["goodwill"],"taken":["refund"]},"tiers":[{"from":30,"name":"silver"},{"from":100,"name":"gold"}]},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"decision-ignored":{"party":"seller","points":6,"tally":"general"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":2,"zoneMinutes":0}},"kind":"policy.adopted","seq":3,"v":1}');
INSERT INTO fact (seq, line) VALUES (4,'{"actor":{"role":"admin","uid":1000},"at":1767916800000,"body":{"account":"EjsOtD9Ro6ZemcKzwySlUQ==","course":"seller-basics","score":35},"kind":"training.attempted","seq":4,"v":1}');
INSERT INTO fact (seq, line) VALUES (5,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"amount":{"currency":"EUR","minor":407},"buyer":"J/7rtRaKDs1rXMuMdkNQ+g==","closes":1769212800000,"completedAt":1767916800000,"day":20462,"deliveredAt":1767916800000,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"member":{"expires":20482,"points":40,"tier":"silver"},"period":24312,"policy":3,"seller":"jhYi65KzJ2SZO/0aqeyXAw=="},"kind":"order.completed","seq":5,"v":1}');
INSERT INTO fact (seq, line) VALUES (6,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"by":"buyer","clock":1769212800000,"commitment":"n28gmqfq2oJpEAtG2QaTQwLa434BA+kLbPu/2dpJCYk=","order":5},"kind":"rating.sealed","seq":6,"v":1}');
INSERT INTO fact (seq, line) VALUES (7,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"by":"seller","day":20462,"effects":[{"details":1,"points":1,"rating":6,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":7,"scored":1,"why":"counted"}],"opens":[{"details":{"item":4,"logistics":2},"rating":6,"salt":"O/ai3u4UYWN2T9Np0HSYGkl004JhjKyRYqN0QwiHeko=","value":"positive"}],"order":5,"value":"positive"},"kind":"rating.shown","seq":7,"v":1}');
INSERT INTO fact (seq, line) VALUES (8,'{"actor":{"role":"admin","uid":1000},"at":1768070231150,"body":{"account":"jWqtAQ1aWVDVuaqlGTyzqg==","code":"fake-trade","measures":["closed"],"officer":1000,"party":"seller","points":12,"statement":"37YAzAvgLbYIh7e8nASDb2FkeqfmqpJsSLhyPxKLz4Y=","sum":12,"tally":"serious","terms":{"days":7,"ends":1768675031150,"exam":"rules-exam","measures":["closed"],"points":12}},"kind":"sanction.recorded","seq":8,"v":1}');
INSERT INTO fact (seq, line) VALUES (9,'{"actor":{"role":"storefront","uid":1001},"at":1768070231150,"body":{"amount":{"currency":"EUR","minor":292},"buyer":"J/7rtRaKDs1rXMuMdkNQ+g==","closes":1769366231150,"completedAt":1768070231150,"day":20463,"deliveredAt":1768070231150,"late":1,"member":{"expires":20483,"points":20},"period":24312,"policy":3,"promisedBy":1767983831150,"seller":"jWqtAQ1aWVDVuaqlGTyzqg==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":9,"v":1}');
INSERT INTO fact (seq, line) VALUES (10,'{"actor":{"role":"storefront","uid":1001},"at":1768070231150,"body":{"by":"seller","clock":1769366231150,"commitment":"UbCOssYlwpMVXWthdCj6dDBx3rhHOedwn8bIIFt/L9o=","order":9},"kind":"rating.sealed","seq":10,"v":1}');
INSERT INTO fact (seq, line) VALUES (11,'{"actor":{"role":"arbitrator","uid":7},"at":1768070231150,"body":{"effects":[{"details":0,"points":0,"rating":7,"scored":0,"why":"unscored"}],"order":5,"rating":7,"reason":"fake"},"kind":"rating.unscored","seq":11,"v":1}');
INSERT INTO fact (seq, line) VALUES (12,'{"actor":{"role":"admin","uid":1000},"at":1768180018093,"body":{"account":"ENdYIueLb15z+8eYmqd+fQ==","day":20465,"expires":20485,"points":19,"reason":"goodwill"},"kind":"membership.granted","seq":12,"v":1}');
INSERT INTO fact (seq, line) VALUES (13,'{"actor":{"role":"storefront","uid":1001},"at":1768180018093,"body":{"amount":{"currency":"EUR","minor":292},"by":"buyer","cause":"defective","clocks":[{"clock":"intake","ends":1768266418093,"starts":1768180018093}],"goods":"sent","order":9,"remedy":"return-refund","text":"TtsNRDqR+vszIGL8ChQVLUmNLcFMvkLq8gQYLDwmQlI="},"kind":"case.opened","seq":13,"v":1}');
INSERT INTO fact (seq, line) VALUES (14,'{"actor":{"role":"storefront","uid":1001},"at":1768180018093,"body":{"amount":{"currency":"EUR","minor":336},"buyer":"u596X3huL4hoXDEtBGw0OQ==","closes":1769476018093,"completedAt":1768180018093,"day":20465,"deliveredAt":1768180018093,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"late":1,"member":{"expires":20485,"points":30,"tier":"silver"},"period":24312,"policy":3,"promisedBy":1768093618093,"seller":"jWqtAQ1aWVDVuaqlGTyzqg=="},"kind":"order.completed","seq":14,"v":1}');
INSERT INTO fact (seq, line) VALUES (15,'{"actor":{"role":"storefront","uid":1001},"at":1768180018093,"body":{"by":"buyer","clock":1769476018093,"commitment":"Iu7T6L6arDL9iWiqCbFJe3H+ejjiARrrDq4MltNc3jU=","order":14},"kind":"rating.sealed","seq":15,"v":1}');
INSERT INTO fact (seq, line) VALUES (16,'{"actor":{"role":"admin","uid":1000},"at":1768193014279,"body":{"account":"EjsOtD9Ro6ZemcKzwySlUQ==","certificate":{"ends":1799798400000,"issued":20465,"next":1797206400000,"officer":1000,"state":"verified","type":"training"},"course":"seller-basics","passed":1,"score":88,"until":20830},"kind":"training.attempted","seq":16,"v":1}');
INSERT INTO fact (seq, line) VALUES (17,'{"actor":{"role":"storefront","uid":1001},"at":1768193014279,"body":{"amount":{"currency":"EUR","minor":89},"buyer":"ENdYIueLb15z+8eYmqd+fQ==","closes":1769489014279,"completedAt":1768193014279,"day":20465,"deliveredAt":1768193014279,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"period":24312,"policy":3,"seller":"jhYi65KzJ2SZO/0aqeyXAw=="},"kind":"order.completed","seq":17,"v":1}');
INSERT INTO fact (seq, line) VALUES (18,'{"actor":{"role":"storefront","uid":1001},"at":1768193014279,"body":{"by":"buyer","clock":1769489014279,"commitment":"0Oc4RQP1TjADUTNCGru8JkAwjSFZzJ7zoBXjvYvqNao=","order":17},"kind":"rating.sealed","seq":18,"v":1}');
INSERT INTO fact (seq, line) VALUES (19,'{"actor":{"role":"storefront","uid":1001},"at":1768193014279,"body":{"by":"seller","day":20465,"effects":[{"details":0,"points":0,"rating":18,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":19,"scored":0,"why":"minimum"}],"opens":[{"rating":18,"salt":"RSr4QZd+LfzohqLH8iiQCFXM2+9zzig57aOtHEIttwk=","value":"neutral"}],"order":17,"value":"negative"},"kind":"rating.shown","seq":19,"v":1}');
INSERT INTO fact (seq, line) VALUES (20,'{"actor":{"role":"storefront","uid":1001},"at":1768244011137,"body":{"amount":{"currency":"EUR","minor":386},"buyer":"ENdYIueLb15z+8eYmqd+fQ==","closes":1769540011137,"completedAt":1768244011137,"day":20465,"deliveredAt":1768244011137,"member":{"expires":20485,"points":30,"tier":"silver"},"period":24312,"policy":3,"seller":"jWqtAQ1aWVDVuaqlGTyzqg=="},"kind":"order.completed","seq":20,"v":1}');
INSERT INTO fact (seq, line) VALUES (21,'{"actor":{"role":"storefront","uid":1001},"at":1768244011137,"body":{"by":"seller","clock":1769540011137,"commitment":"oTsB9YoHPytvvsDpdpThLCEaBJKEe+HzzYY8g7goVyM=","order":20},"kind":"rating.sealed","seq":21,"v":1}');
INSERT INTO fact (seq, line) VALUES (22,'{"actor":{"role":"clock","uid":0},"at":1768343215939,"body":{"case":13,"clocks":[{"clock":"answer","ends":1768698418093,"starts":1768266418093},{"clock":"escalation","ends":1769562418093,"starts":1768266418093}],"due":1768266418093,"state":"negotiation"},"kind":"case.admitted","seq":22,"v":1}');
INSERT INTO fact (seq, line) VALUES (23,'{"actor":{"role":"storefront","uid":1001},"at":1768343215939,"body":{"amount":{"currency":"EUR","minor":434},"buyer":"u596X3huL4hoXDEtBGw0OQ==","closes":1769639215939,"completedAt":1768343215939,"day":20466,"deliveredAt":1768343215939,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"member":{"expires":20486,"points":40},"period":24312,"policy":3,"seller":"jWqtAQ1aWVDVuaqlGTyzqg=="},"kind":"order.completed","seq":23,"v":1}');
INSERT INTO fact (seq, line) VALUES (24,'{"actor":{"role":"storefront","uid":1001},"at":1768343215939,"body":{"by":"buyer","clock":1769639215939,"commitment":"MK5qrOAMkf6aMfCLuSQxc4ZTm8Fx2Ct4fuUuSlyR2h0=","order":23},"kind":"rating.sealed","seq":24,"v":1}');
INSERT INTO fact (seq, line) VALUES (25,'{"actor":{"role":"storefront","uid":1001},"at":1768424380695,"body":{"amount":{"currency":"EUR","minor":476},"buyer":"ENdYIueLb15z+8eYmqd+fQ==","closes":1769720380695,"completedAt":1768424380695,"day":20467,"deliveredAt":1768424380695,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"member":{"expires":20487,"points":40},"period":24312,"policy":3,"seller":"jWqtAQ1aWVDVuaqlGTyzqg=="},"kind":"order.completed","seq":25,"v":1}');
INSERT INTO fact (seq, line) VALUES (26,'{"actor":{"role":"storefront","uid":1001},"at":1768424380695,"body":{"by":"buyer","clock":1769720380695,"commitment":"fIKym+oCePCOV0CZh5c45/kBaCEd3VUfsJg8uy1CsD0=","order":25},"kind":"rating.sealed","seq":26,"v":1}');
INSERT INTO fact (seq, line) VALUES (27,'{"actor":{"role":"storefront","uid":1001},"at":1768424380695,"body":{"by":"seller","day":20467,"effects":[{"details":1,"points":1,"rating":26,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":27,"scored":1,"why":"counted"}],"opens":[{"details":{"item":4,"logistics":4,"service":2},"rating":26,"salt":"h/Sfb1+HQsksG7OO8YRnHpZLVZVa2cKxp5cNVsc1Jq4=","value":"positive"}],"order":25,"value":"positive"},"kind":"rating.shown","seq":27,"v":1}');
INSERT INTO fact (seq, line) VALUES (28,'{"actor":{"role":"admin","uid":1000},"at":1768467223108,"body":{"account":"jWqtAQ1aWVDVuaqlGTyzqg==","ends":1769040000000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":2,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":28,"v":1}');
INSERT INTO fact (seq, line) VALUES (29,'{"actor":{"role":"storefront","uid":1001},"at":1768467223108,"body":{"amount":{"currency":"EUR","minor":60},"buyer":"ENdYIueLb15z+8eYmqd+fQ==","closes":1769763223108,"completedAt":1768467223108,"day":20468,"deliveredAt":1768467223108,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"late":1,"period":24312,"policy":3,"promisedBy":1768380823108,"seller":"jhYi65KzJ2SZO/0aqeyXAw=="},"kind":"order.completed","seq":29,"v":1}');
INSERT INTO fact (seq, line) VALUES (30,'{"actor":{"role":"storefront","uid":1001},"at":1768467223108,"body":{"by":"buyer","clock":1769763223108,"commitment":"RpOtX/0MraXR+X1dhbqMCpass185Ka2/kAhESmDrtnI=","order":29},"kind":"rating.sealed","seq":30,"v":1}');
INSERT INTO fact (seq, line) VALUES (31,'{"actor":{"role":"storefront","uid":1001},"at":1768467223108,"body":{"by":"seller","day":20468,"effects":[{"details":0,"points":0,"rating":30,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":31,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":3,"logistics":5,"service":4},"rating":30,"salt":"tTyKuIQwaMfbD56RBULQv5TDgiLqpND2c9MMrCj7uJQ=","value":"negative"}],"order":29,"value":"positive"},"kind":"rating.shown","seq":31,"v":1}');
INSERT INTO fact (seq, line) VALUES (32,'{"actor":{"role":"storefront","uid":1001},"at":1768596819500,"body":{"amount":{"currency":"EUR","minor":387},"buyer":"J/7rtRaKDs1rXMuMdkNQ+g==","closes":1769892819500,"completedAt":1768596819500,"day":20469,"deliveredAt":1768596819500,"member":{"expires":20489,"points":30},"period":24312,"policy":3,"seller":"jWqtAQ1aWVDVuaqlGTyzqg=="},"kind":"order.completed","seq":32,"v":1}');
INSERT INTO fact (seq, line) VALUES (33,'{"actor":{"role":"storefront","uid":1001},"at":1768596819500,"body":{"by":"buyer","clock":1769892819500,"commitment":"iM1OFKEmRISa+OXukkLUyv4UBZO5cRz6Zccwz0j57N4=","order":32},"kind":"rating.sealed","seq":33,"v":1}');
INSERT INTO fact (seq, line) VALUES (34,'{"actor":{"role":"clock","uid":0},"at":1768764336160,"body":{"amount":{"currency":"EUR","minor":292},"case":13,"clocks":[{"clock":"appeal","ends":1769303218093,"starts":1768698418093}],"due":1768698418093,"remedy":"return-refund","state":"decided"},"kind":"case.defaulted","seq":34,"v":1}');
INSERT INTO fact (seq, line) VALUES (35,'{"actor":{"role":"storefront","uid":1001},"at":1768764336160,"body":{"amount":{"currency":"EUR","minor":154},"buyer":"J/7rtRaKDs1rXMuMdkNQ+g==","closes":1770060336160,"completedAt":1768764336160,"day":20471,"deliveredAt":1768764336160,"late":1,"member":{"expires":20491,"points":10,"tier":"gold"},"period":24312,"policy":3,"promisedBy":1768677936160,"seller":"jWqtAQ1aWVDVuaqlGTyzqg=="},"kind":"order.completed","seq":35,"v":1}');
INSERT INTO fact (seq, line) VALUES (36,'{"actor":{"role":"clock","uid":0},"at":1768877351035,"body":{"account":"jWqtAQ1aWVDVuaqlGTyzqg==","due":1768764336161,"shown":"standard","why":"sales","withdrawn":["badge","early-release","higher-limits"]},"kind":"standing.guarantee-ended","seq":36,"v":1}');
INSERT INTO fact (seq, line) VALUES (37,'{"actor":{"role":"clock","uid":0},"at":1768877351035,"body":{"account":"jhYi65KzJ2SZO/0aqeyXAw==","after":"standard","age":19,"before":"standard","buyers":0,"defects":0,"due":1768867200000,"late":1,"orders":4,"window":365},"kind":"standing.evaluated","seq":37,"v":1}');
INSERT INTO fact (seq, line) VALUES (38,'{"actor":{"role":"clock","uid":0},"at":1768877351035,"body":{"account":"jWqtAQ1aWVDVuaqlGTyzqg==","after":"standard","age":10,"before":"standard","buyers":0,"defects":0,"due":1768867200000,"late":3,"orders":7,"window":365},"kind":"standing.evaluated","seq":38,"v":1}');
INSERT INTO fact (seq, line) VALUES (39,'{"actor":{"role":"storefront","uid":1001},"at":1768877351035,"body":{"amount":{"currency":"EUR","minor":51},"buyer":"J/7rtRaKDs1rXMuMdkNQ+g==","closes":1770173351035,"completedAt":1768877351035,"day":20473,"deliveredAt":1768877351035,"late":1,"period":24312,"policy":3,"promisedBy":1768790951035,"seller":"jhYi65KzJ2SZO/0aqeyXAw==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":39,"v":1}');
INSERT INTO fact (seq, line) VALUES (40,'{"actor":{"role":"storefront","uid":1001},"at":1768877351035,"body":{"by":"buyer","clock":1770173351035,"commitment":"lvlYLkfY/yz7FkaN8AHMfrJFXKyF9xByfneb7xTPh5M=","order":39},"kind":"rating.sealed","seq":40,"v":1}');
INSERT INTO fact (seq, line) VALUES (41,'{"actor":{"role":"arbitrator","uid":7},"at":1768877351035,"body":{"effects":[{"details":0,"points":0,"rating":30,"scored":0,"why":"unscored"}],"order":29,"rating":30,"reason":"fake"},"kind":"rating.unscored","seq":41,"v":1}');
INSERT INTO fact (seq, line) VALUES (42,'{"actor":{"role":"storefront","uid":1001},"at":1768971155287,"body":{"amount":{"currency":"EUR","minor":301},"buyer":"xuINBNmLeePLenHbylfOOA==","closes":1770267155287,"completedAt":1768971155287,"day":20474,"deliveredAt":1768971155287,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"member":{"expires":20494,"points":30,"tier":"silver"},"period":24312,"policy":3,"seller":"jhYi65KzJ2SZO/0aqeyXAw=="},"kind":"order.completed","seq":42,"v":1}');
INSERT INTO fact (seq, line) VALUES (43,'{"actor":{"role":"storefront","uid":1001},"at":1768971155287,"body":{"by":"seller","clock":1770267155287,"commitment":"9KFZpNsppLoM7HIrQvwscMfjKPSa+R78Km7C9OLqs+g=","order":42},"kind":"rating.sealed","seq":43,"v":1}');
INSERT INTO fact (seq, line) VALUES (44,'{"actor":{"role":"storefront","uid":1001},"at":1768986826315,"body":{"amount":{"currency":"EUR","minor":80},"buyer":"xuINBNmLeePLenHbylfOOA==","closes":1770282826315,"completedAt":1768986826315,"day":20474,"deliveredAt":1768986826315,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"late":1,"period":24312,"policy":3,"promisedBy":1768900426315,"seller":"jhYi65KzJ2SZO/0aqeyXAw=="},"kind":"order.completed","seq":44,"v":1}');
INSERT INTO fact (seq, line) VALUES (45,'{"actor":{"role":"storefront","uid":1001},"at":1768986826315,"body":{"by":"seller","clock":1770282826315,"commitment":"Zq0+0OsrpfE49V5makHqZTOGwryYb5l1LA60V69kkpY=","order":44},"kind":"rating.sealed","seq":45,"v":1}');
INSERT INTO fact (seq, line) VALUES (46,'{"actor":{"role":"storefront","uid":1001},"at":1769121536395,"body":{"amount":{"currency":"EUR","minor":479},"buyer":"ENdYIueLb15z+8eYmqd+fQ==","closes":1770417536395,"completedAt":1769121536395,"day":20475,"deliveredAt":1769121536395,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"member":{"expires":20495,"points":40,"tier":"gold"},"period":24312,"policy":3,"seller":"jWqtAQ1aWVDVuaqlGTyzqg==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":46,"v":1}');
INSERT INTO fact (seq, line) VALUES (47,'{"actor":{"role":"storefront","uid":1001},"at":1769121536395,"body":{"by":"buyer","clock":1770417536395,"commitment":"fU9Kip++gllTrGe/ryJMkYfVR9IHQ3qnsgmWXMRE7w0=","order":46},"kind":"rating.sealed","seq":47,"v":1}');
INSERT INTO fact (seq, line) VALUES (48,'{"actor":{"role":"storefront","uid":1001},"at":1769121536395,"body":{"by":"seller","day":20475,"effects":[{"details":1,"points":0,"rating":47,"scored":0,"why":"repeat"},{"details":0,"points":0,"rating":48,"scored":0,"why":"repeat"}],"opens":[{"details":{"item":4,"logistics":5,"service":1},"rating":47,"salt":"CdIEPArSmGKtMUSFqytONGwz4//Y/XwQyxhMWa+YH6w=","value":"positive"}],"order":46,"value":"positive"},"kind":"rating.shown","seq":48,"v":1}');
INSERT INTO fact (seq, line) VALUES (49,'{"actor":{"role":"storefront","uid":1001},"at":1769282916767,"body":{"amount":{"currency":"EUR","minor":226},"buyer":"ENdYIueLb15z+8eYmqd+fQ==","closes":1770578916767,"completedAt":1769282916767,"day":20477,"deliveredAt":1769282916767,"late":1,"member":{"expires":20497,"points":20},"period":24312,"policy":3,"promisedBy":1769196516767,"seller":"jWqtAQ1aWVDVuaqlGTyzqg=="},"kind":"order.completed","seq":49,"v":1}');
INSERT INTO fact (seq, line) VALUES (50,'{"actor":{"role":"storefront","uid":1001},"at":1769282916767,"body":{"by":"buyer","clock":1770578916767,"commitment":"eqFVWMLIKiaxydvSIZid30mJcSuOVhqo6xnfdi6fyh4=","order":49},"kind":"rating.sealed","seq":50,"v":1}');
INSERT INTO fact (seq, line) VALUES (51,'{"actor":{"role":"clock","uid":0},"at":1769426258307,"body":{"case":13,"clocks":[{"clock":"return","ends":1769908018093,"starts":1769303218093}],"due":1769303218093,"state":"enforcing"},"kind":"case.enforced","seq":51,"v":1}');
INSERT INTO fact (seq, line) VALUES (52,'{"actor":{"role":"clock","uid":0},"at":1769426258307,"body":{"day":20478,"due":1769366231150,"effects":[{"details":0,"points":1,"rating":10,"scored":1,"why":"counted"}],"opens":[{"rating":10,"salt":"slDaN/M2uyqi+ioKs+i6rJgTQvq+VRUCLqNfsrwMvb8=","value":"positive"}],"order":9},"kind":"rating.revealed","seq":52,"v":1}');
INSERT INTO fact (seq, line) VALUES (53,'{"actor":{"role":"admin","uid":1000},"at":1769426258307,"body":{"account":"jWqtAQ1aWVDVuaqlGTyzqg==","course":"seller-basics","score":54},"kind":"training.attempted","seq":53,"v":1}');
INSERT INTO fact (seq, line) VALUES (54,'{"actor":{"role":"arbitrator","uid":8},"at":1769426258307,"body":{"officer":8,"publicKey":"XJxt8mHJy4QEdXdqrvzZRLQFMo+rKPmzqV70BJDT3oQ="},"kind":"arbitrator.registered","seq":54,"v":1}');
INSERT INTO fact (seq, line) VALUES (55,'{"actor":{"role":"storefront","uid":1001},"at":1769426258307,"body":{"amount":{"currency":"EUR","minor":410},"buyer":"ENdYIueLb15z+8eYmqd+fQ==","closes":1770722258307,"completedAt":1769426258307,"day":20479,"deliveredAt":1769426258307,"member":{"expires":20499,"points":40},"period":24312,"policy":3,"seller":"jWqtAQ1aWVDVuaqlGTyzqg=="},"kind":"order.completed","seq":55,"v":1}');
INSERT INTO fact (seq, line) VALUES (56,'{"actor":{"role":"storefront","uid":1001},"at":1769426258307,"body":{"by":"buyer","clock":1770722258307,"commitment":"5NjXbMPfny2xqFB9paROMwpQHnw9JbFg6w2bdGRAZXQ=","order":55},"kind":"rating.sealed","seq":56,"v":1}');
INSERT INTO fact (seq, line) VALUES (57,'{"actor":{"role":"storefront","uid":1001},"at":1769426258307,"body":{"by":"seller","day":20479,"effects":[{"details":0,"points":1,"rating":56,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":57,"scored":1,"why":"counted"}],"opens":[{"rating":56,"salt":"51zJ9i1mSc4aamHIbbMF3JMpZk2vJ5WnAI6eZAZAQes=","value":"positive"}],"order":55,"value":"positive"},"kind":"rating.shown","seq":57,"v":1}');
INSERT INTO fact (seq, line) VALUES (58,'{"actor":{"role":"clock","uid":0},"at":1769494004320,"body":{"day":20480,"due":1769476018093,"effects":[{"details":1,"points":-1,"rating":15,"scored":1,"standing":{"negative":20480},"why":"counted"}],"opens":[{"details":{"item":3,"service":3},"rating":15,"salt":"LykU1GjOuCMH3q6G3vKHQ4EkQkr9690QDO+0fKQZXQM=","value":"negative"}],"order":14},"kind":"rating.revealed","seq":58,"v":1}');
INSERT INTO fact (seq, line) VALUES (59,'{"actor":{"role":"admin","uid":1000},"at":1769494004320,"body":{"account":"J/7rtRaKDs1rXMuMdkNQ+g==","day":20480,"expires":20500,"points":4,"reason":"goodwill"},"kind":"membership.granted","seq":59,"v":1}');
INSERT INTO fact (seq, line) VALUES (60,'{"actor":{"role":"storefront","uid":1001},"at":1769494004320,"body":{"amount":{"currency":"EUR","minor":377},"buyer":"u596X3huL4hoXDEtBGw0OQ==","closes":1770790004320,"completedAt":1769494004320,"day":20480,"deliveredAt":1769494004320,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"member":{"expires":20500,"points":30,"tier":"gold"},"period":24312,"policy":3,"seller":"jWqtAQ1aWVDVuaqlGTyzqg=="},"kind":"order.completed","seq":60,"v":1}');
INSERT INTO fact (seq, line) VALUES (61,'{"actor":{"role":"storefront","uid":1001},"at":1769494004320,"body":{"by":"buyer","clock":1770790004320,"commitment":"x+zSwCuwHB12KqCPpDxKhNcAgzxsRFViYYc7Q8vvZFA=","order":60},"kind":"rating.sealed","seq":61,"v":1}');
INSERT INTO fact (seq, line) VALUES (62,'{"actor":{"role":"storefront","uid":1001},"at":1769494004320,"body":{"by":"seller","day":20480,"effects":[{"details":0,"points":0,"rating":61,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":62,"scored":1,"why":"counted"}],"opens":[{"rating":61,"salt":"E8/ySvDY9mbsgfHY+vxUI2xAPafESdxNYqPbALKe6j0=","value":"neutral"}],"order":60,"value":"positive"},"kind":"rating.shown","seq":62,"v":1}');
INSERT INTO fact (seq, line) VALUES (63,'{"actor":{"role":"clock","uid":0},"at":1769615319376,"body":{"day":20480,"due":1769540011137,"effects":[{"details":0,"points":1,"rating":21,"scored":1,"why":"counted"}],"opens":[{"rating":21,"salt":"+qghW4zM39BCNWBnzOfVV2sowD1nT43+bpRXt/KtxkA=","value":"positive"}],"order":20},"kind":"rating.revealed","seq":63,"v":1}');
INSERT INTO fact (seq, line) VALUES (64,'{"actor":{"role":"storefront","uid":1001},"at":1769615319376,"body":{"amount":{"currency":"EUR","minor":425},"buyer":"J/7rtRaKDs1rXMuMdkNQ+g==","closes":1770911319376,"completedAt":1769615319376,"day":20481,"deliveredAt":1769615319376,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"member":{"expires":20501,"points":40},"period":24312,"policy":3,"seller":"jhYi65KzJ2SZO/0aqeyXAw=="},"kind":"order.completed","seq":64,"v":1}');
INSERT INTO fact (seq, line) VALUES (65,'{"actor":{"role":"storefront","uid":1001},"at":1769615319376,"body":{"by":"buyer","clock":1770911319376,"commitment":"dZJsqqSgS8G8fSxqisKATa5AjOk5m0MZCEImgmgUwnQ=","order":64},"kind":"rating.sealed","seq":65,"v":1}');
INSERT INTO fact (seq, line) VALUES (66,'{"actor":{"role":"storefront","uid":1001},"at":1769615319376,"body":{"by":"seller","day":20481,"effects":[{"details":0,"points":1,"rating":65,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":66,"scored":1,"why":"counted"}],"opens":[{"rating":65,"salt":"/EVKdZL2X/+GoPPY4OlZn7Z6G+gcUwV3e326ybVTd5c=","value":"positive"}],"order":64,"value":"positive"},"kind":"rating.shown","seq":66,"v":1}');
INSERT INTO fact (seq, line) VALUES (67,'{"actor":{"role":"storefront","uid":1001},"at":1769632146818,"body":{"amount":{"currency":"EUR","minor":230},"buyer":"ENdYIueLb15z+8eYmqd+fQ==","closes":1770928146818,"completedAt":1769632146818,"day":20481,"deliveredAt":1769632146818,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"member":{"expires":20501,"points":20},"period":24312,"policy":3,"seller":"jhYi65KzJ2SZO/0aqeyXAw=="},"kind":"order.completed","seq":67,"v":1}');
INSERT INTO fact (seq, line) VALUES (68,'{"actor":{"role":"storefront","uid":1001},"at":1769632146818,"body":{"by":"buyer","clock":1770928146818,"commitment":"d1rqha7jOdMDDmrKZ4ZJu7KbQeRxqrddInGTsZDMf5I=","order":67},"kind":"rating.sealed","seq":68,"v":1}');
INSERT INTO fact (seq, line) VALUES (69,'{"actor":{"role":"storefront","uid":1001},"at":1769632146818,"body":{"by":"seller","day":20481,"effects":[{"details":1,"points":1,"rating":68,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":69,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":4},"rating":68,"salt":"Mn3W2+1vg6XpR4tf9OkBBZG3r/GoUU0i83yDFGkJQlE=","value":"positive"}],"order":67,"value":"negative"},"kind":"rating.shown","seq":69,"v":1}');
INSERT INTO fact (seq, line) VALUES (70,'{"actor":{"role":"clock","uid":0},"at":1769740632668,"body":{"day":20481,"due":1769639215939,"effects":[{"details":1,"points":0,"rating":24,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"service":1},"rating":24,"salt":"EFGe4lVPY2SH5GweSyepGNk9Y4BdYiuNeo9/d4VEfvg=","value":"neutral"}],"order":23},"kind":"rating.revealed","seq":70,"v":1}');
INSERT INTO fact (seq, line) VALUES (71,'{"actor":{"role":"clock","uid":0},"at":1769740632668,"body":{"days":[20462],"due":1769644800000,"membership":5,"points":40},"kind":"membership.expired","seq":71,"v":1}');
INSERT INTO fact (seq, line) VALUES (72,'{"actor":{"role":"clock","uid":0},"at":1769740632668,"body":{"days":[20463],"due":1769731200000,"membership":5,"points":20,"tier":"silver"},"kind":"membership.expired","seq":72,"v":1}');
INSERT INTO fact (seq, line) VALUES (73,'{"actor":{"role":"storefront","uid":1001},"at":1769740632668,"body":{"amount":{"currency":"EUR","minor":371},"buyer":"xuINBNmLeePLenHbylfOOA==","closes":1771036632668,"completedAt":1769740632668,"day":20483,"deliveredAt":1769740632668,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"member":{"expires":20503,"points":30},"period":24312,"policy":3,"seller":"jhYi65KzJ2SZO/0aqeyXAw=="},"kind":"order.completed","seq":73,"v":1}');
INSERT INTO fact (seq, line) VALUES (74,'{"actor":{"role":"storefront","uid":1001},"at":1769740632668,"body":{"by":"buyer","clock":1771036632668,"commitment":"y4rAo81we5mfYdTED658fro86R12ZuaDZHCaKgj79Vg=","order":73},"kind":"rating.sealed","seq":74,"v":1}');
INSERT INTO fact (seq, line) VALUES (75,'{"actor":{"role":"storefront","uid":1001},"at":1769740632668,"body":{"by":"seller","day":20483,"effects":[{"details":1,"points":1,"rating":74,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":75,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":4,"service":3},"rating":74,"salt":"iF8UV18Ju9Kk4v9EnPdVCREETjOo0sOFhxVS72SF/hs=","value":"positive"}],"order":73,"value":"positive"},"kind":"rating.shown","seq":75,"v":1}');
INSERT INTO fact (seq, line) VALUES (76,'{"actor":{"role":"storefront","uid":1001},"at":1769878942850,"body":{"amount":{"currency":"EUR","minor":317},"buyer":"J/7rtRaKDs1rXMuMdkNQ+g==","closes":1771174942850,"completedAt":1769878942850,"day":20484,"deliveredAt":1769878942850,"member":{"expires":20504,"points":30,"tier":"gold"},"period":24312,"policy":3,"seller":"jWqtAQ1aWVDVuaqlGTyzqg=="},"kind":"order.completed","seq":76,"v":1}');
INSERT INTO fact (seq, line) VALUES (77,'{"actor":{"role":"storefront","uid":1001},"at":1769878942850,"body":{"by":"seller","clock":1771174942850,"commitment":"9fN2Avq0TuAGRwTUj62ggNXIxVdD94gUu6sgUAEqVgM=","order":76},"kind":"rating.sealed","seq":77,"v":1}');
INSERT INTO fact (seq, line) VALUES (78,'{"actor":{"role":"clock","uid":0},"at":1769921360538,"body":{"day":20484,"due":1769892819500,"effects":[{"details":1,"points":-1,"rating":33,"scored":1,"standing":{"negative":20484},"why":"counted"}],"opens":[{"details":{"logistics":4,"service":1},"rating":33,"salt":"JZLqUV04LHKzLxtQvAqvlJPgcmelUeEGvgzEqVozaK4=","value":"negative"}],"order":32},"kind":"rating.revealed","seq":78,"v":1}');
INSERT INTO fact (seq, line) VALUES (79,'{"actor":{"role":"clock","uid":0},"at":1769921360538,"body":{"days":[20465],"due":1769904000000,"membership":12,"points":49},"kind":"membership.expired","seq":79,"v":1}');
INSERT INTO fact (seq, line) VALUES (80,'{"actor":{"role":"clock","uid":0},"at":1769921360538,"body":{"days":[20465],"due":1769904000000,"membership":14,"points":30,"tier":"silver"},"kind":"membership.expired","seq":80,"v":1}');
INSERT INTO fact (seq, line) VALUES (81,'{"actor":{"role":"clock","uid":0},"at":1769921360538,"body":{"case":13,"due":1769908018093,"outcome":"forfeited","state":"closed"},"kind":"case.forfeited","seq":81,"v":1}');
INSERT INTO fact (seq, line) VALUES (82,'{"actor":{"role":"storefront","uid":1001},"at":1769921360538,"body":{"amount":{"currency":"EUR","minor":240},"buyer":"xuINBNmLeePLenHbylfOOA==","closes":1771217360538,"completedAt":1769921360538,"day":20485,"deliveredAt":1769921360538,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"late":1,"member":{"expires":20505,"points":20},"period":24313,"policy":3,"promisedBy":1769834960538,"seller":"jhYi65KzJ2SZO/0aqeyXAw=="},"kind":"order.completed","seq":82,"v":1}');
INSERT INTO fact (seq, line) VALUES (83,'{"actor":{"role":"storefront","uid":1001},"at":1769921360538,"body":{"by":"buyer","clock":1771217360538,"commitment":"lrZKLIBWKWGZ3wUW1anin8SWE//KjwUnTwYRop6ptzo=","order":82},"kind":"rating.sealed","seq":83,"v":1}');
INSERT INTO fact (seq, line) VALUES (84,'{"actor":{"role":"storefront","uid":1001},"at":1769921360538,"body":{"by":"seller","day":20485,"effects":[{"details":1,"points":1,"rating":83,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":84,"scored":1,"why":"counted"}],"opens":[{"details":{"item":5,"logistics":2,"service":2},"rating":83,"salt":"WyjpqRIR9uE7XKrUFn+c6pCnfIziwv/NqpS6OszJLQc=","value":"positive"}],"order":82,"value":"positive"},"kind":"rating.shown","seq":84,"v":1}');
INSERT INTO fact (seq, line) VALUES (85,'{"actor":{"role":"storefront","uid":1001},"at":1769923062075,"body":{"amount":{"currency":"EUR","minor":295},"buyer":"J/7rtRaKDs1rXMuMdkNQ+g==","closes":1771219062075,"completedAt":1769923062075,"day":20485,"deliveredAt":1769923062075,"member":{"expires":20505,"points":20},"period":24313,"policy":3,"seller":"jWqtAQ1aWVDVuaqlGTyzqg=="},"kind":"order.completed","seq":85,"v":1}');
INSERT INTO fact (seq, line) VALUES (86,'{"actor":{"role":"storefront","uid":1001},"at":1769923062075,"body":{"by":"seller","clock":1771219062075,"commitment":"YYbPGku7D+pS9tb8Dina7OH+E7BhMw06YbVL3oXfCSg=","order":85},"kind":"rating.sealed","seq":86,"v":1}');
INSERT INTO fact (seq, line) VALUES (87,'{"actor":{"role":"arbitrator","uid":7},"at":1769923062075,"body":{"effects":[{"details":0,"points":0,"rating":75,"scored":0,"why":"unscored"}],"order":73,"rating":75,"reason":"fake"},"kind":"rating.unscored","seq":87,"v":1}');
INSERT INTO fact (seq, line) VALUES (88,'{"actor":{"role":"clock","uid":0},"at":1770072378817,"body":{"days":[20466],"due":1769990400000,"membership":14,"points":40},"kind":"membership.expired","seq":88,"v":1}');
INSERT INTO fact (seq, line) VALUES (89,'{"actor":{"role":"storefront","uid":1001},"at":1770072378817,"body":{"account":"jhYi65KzJ2SZO/0aqeyXAw==","code":"dispatch-48h"},"kind":"commitment.taken","seq":89,"v":1}');
INSERT INTO fact (seq, line) VALUES (90,'{"actor":{"role":"storefront","uid":1001},"at":1770072378817,"body":{"buyer":"xuINBNmLeePLenHbylfOOA==","createdAt":1770072378817,"promises":[{"by":1770245178817,"commitment":89,"due":1770331578817,"step":"dispatch"}],"seller":"jhYi65KzJ2SZO/0aqeyXAw=="},"kind":"order.opened","seq":90,"v":1}');
INSERT INTO fact (seq, line) VALUES (91,'{"actor":{"role":"storefront","uid":1001},"at":1770072378817,"body":{"carrier":"xC19WSd19g3mBKa9WUkOuw==","dispatchedAt":1770072378817,"kept":[89],"order":90},"kind":"order.dispatched","seq":91,"v":1}');
INSERT INTO fact (seq, line) VALUES (92,'{"actor":{"role":"storefront","uid":1001},"at":1770072378817,"body":{"amount":{"currency":"EUR","minor":200},"buyer":"J/7rtRaKDs1rXMuMdkNQ+g==","closes":1771368378817,"commitments":[89],"completedAt":1770072378817,"day":20486,"deliveredAt":1770072378817,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"member":{"expires":20506,"points":20},"period":24313,"policy":3,"seller":"jhYi65KzJ2SZO/0aqeyXAw=="},"kind":"order.completed","seq":92,"v":1}');
INSERT INTO fact (seq, line) VALUES (93,'{"actor":{"role":"storefront","uid":1001},"at":1770072378817,"body":{"by":"buyer","clock":1771368378817,"commitment":"vfUehlHkcozTciC0zx/AAYwLwMi8bkMavwGtVIjitWQ=","order":92},"kind":"rating.sealed","seq":93,"v":1}');
INSERT INTO fact (seq, line) VALUES (94,'{"actor":{"role":"storefront","uid":1001},"at":1770072378817,"body":{"by":"seller","day":20486,"effects":[{"details":1,"points":-1,"rating":93,"scored":1,"standing":{"negative":20486},"why":"counted"},{"details":0,"points":-1,"rating":94,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":3,"service":4},"rating":93,"salt":"623tlctxIdddj1VsB/fAH/ixwaU4DNFgQEnEyzqR390=","value":"negative"}],"order":92,"value":"negative"},"kind":"rating.shown","seq":94,"v":1}');
INSERT INTO fact (seq, line) VALUES (95,'{"actor":{"role":"clock","uid":0},"at":1770123655260,"body":{"days":[20467],"due":1770076800000,"membership":12,"points":40},"kind":"membership.expired","seq":95,"v":1}');
INSERT INTO fact (seq, line) VALUES (96,'{"actor":{"role":"storefront","uid":1001},"at":1770123655260,"body":{"amount":{"currency":"EUR","minor":383},"buyer":"u596X3huL4hoXDEtBGw0OQ==","closes":1771419655260,"completedAt":1770123655260,"day":20487,"deliveredAt":1770123655260,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"member":{"expires":20507,"points":30},"period":24313,"policy":3,"seller":"EjsOtD9Ro6ZemcKzwySlUQ==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":96,"v":1}');
INSERT INTO fact (seq, line) VALUES (97,'{"actor":{"role":"storefront","uid":1001},"at":1770123655260,"body":{"by":"buyer","clock":1771419655260,"commitment":"5kybCT3gN2VihGws9JQ3KnvMf7gMlP8+Zpv+8y0knSQ=","order":96},"kind":"rating.sealed","seq":97,"v":1}');
INSERT INTO fact (seq, line) VALUES (98,'{"actor":{"role":"storefront","uid":1001},"at":1770123655260,"body":{"by":"seller","day":20487,"effects":[{"details":1,"points":1,"rating":97,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":98,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"logistics":3,"service":5},"rating":97,"salt":"v3MVpm1pxFSPuuRBfwRyVXfcWzrozwB7XSlpSqZVMyM=","value":"positive"}],"order":96,"value":"negative"},"kind":"rating.shown","seq":98,"v":1}');
INSERT INTO fact (seq, line) VALUES (99,'{"actor":{"role":"clock","uid":0},"at":1770210952830,"body":{"day":20488,"due":1770173351035,"effects":[{"details":0,"points":0,"rating":40,"scored":0,"why":"minimum"}],"opens":[{"details":{"logistics":2,"service":5},"rating":40,"salt":"X0e65BHJ7ro++i2+iUnjAbTjGg7rhbvGiephwPBQgaE=","value":"positive"}],"order":39},"kind":"rating.revealed","seq":99,"v":1}');
INSERT INTO fact (seq, line) VALUES (100,'{"actor":{"role":"admin","uid":1000},"at":1770210952830,"body":{"amount":{"currency":"EUR","minor":483},"buyer":"ENdYIueLb15z+8eYmqd+fQ==","closes":1754313352830,"completedAt":1753017352830,"day":20289,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"origin":"elsewhere","period":24306,"policy":1,"promisedBy":1770124552830,"seller":"jWqtAQ1aWVDVuaqlGTyzqg=="},"kind":"order.completed","seq":100,"v":1}');
INSERT INTO fact (seq, line) VALUES (101,'{"actor":{"role":"admin","uid":1000},"at":1770210952830,"body":{"by":"buyer","day":20293,"details":{"logistics":1,"service":1},"due":1753327429234,"effects":[{"details":1,"points":1,"rating":101,"scored":1,"why":"counted"}],"order":100,"origin":"elsewhere","submittedAt":1753327429234,"value":"positive"},"kind":"rating.shown","seq":101,"v":1}');
INSERT INTO fact (seq, line) VALUES (102,'{"actor":{"role":"admin","uid":1000},"at":1770210952830,"body":{"by":"seller","day":20289,"due":1753029626213,"effects":[{"details":0,"points":-1,"rating":102,"scored":1,"why":"counted"}],"order":100,"origin":"elsewhere","submittedAt":1753029626213,"value":"negative"},"kind":"rating.shown","seq":102,"v":1}');
INSERT INTO fact (seq, line) VALUES (103,'{"actor":{"role":"storefront","uid":1001},"at":1770210952830,"body":{"amount":{"currency":"EUR","minor":428},"buyer":"xuINBNmLeePLenHbylfOOA==","closes":1771506952830,"completedAt":1770210952830,"day":20488,"deliveredAt":1770210952830,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"member":{"expires":20508,"points":40,"tier":"gold"},"period":24313,"policy":3,"seller":"jWqtAQ1aWVDVuaqlGTyzqg=="},"kind":"order.completed","seq":103,"v":1}');
INSERT INTO fact (seq, line) VALUES (104,'{"actor":{"role":"storefront","uid":1001},"at":1770210952830,"body":{"by":"buyer","clock":1771506952830,"commitment":"l3sAOOJkux2Iam4mIqqd+SYqaxNKBwub1oeczPWztJQ=","order":103},"kind":"rating.sealed","seq":104,"v":1}');
INSERT INTO fact (seq, line) VALUES (105,'{"actor":{"role":"storefront","uid":1001},"at":1770210952830,"body":{"by":"seller","day":20488,"effects":[{"details":1,"points":-1,"rating":104,"scored":1,"standing":{"negative":20488},"why":"counted"},{"details":0,"points":-1,"rating":105,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":2},"rating":104,"salt":"SJx7cvCatDUlbTG1e3h81DQLrvUnOM1T8yDi2OVO+Ko=","value":"negative"}],"order":103,"value":"negative"},"kind":"rating.shown","seq":105,"v":1}');
INSERT INTO fact (seq, line) VALUES (106,'{"actor":{"role":"admin","uid":1000},"at":1770213450427,"body":{"account":"jhYi65KzJ2SZO/0aqeyXAw==","ends":1770854400000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":1,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":106,"v":1}');
INSERT INTO fact (seq, line) VALUES (107,'{"actor":{"role":"storefront","uid":1001},"at":1770213450427,"body":{"amount":{"currency":"EUR","minor":60},"buyer":"u596X3huL4hoXDEtBGw0OQ==","closes":1771509450427,"commitments":[89],"completedAt":1770213450427,"day":20488,"deliveredAt":1770213450427,"period":24313,"policy":3,"seller":"jhYi65KzJ2SZO/0aqeyXAw=="},"kind":"order.completed","seq":107,"v":1}');
INSERT INTO fact (seq, line) VALUES (108,'{"actor":{"role":"storefront","uid":1001},"at":1770213450427,"body":{"by":"buyer","clock":1771509450427,"commitment":"J05Qi6noLRmxBC5wZHGinoYLb/ZoVgPd1f+Tyj7dxiw=","order":107},"kind":"rating.sealed","seq":108,"v":1}');
INSERT INTO fact (seq, line) VALUES (109,'{"actor":{"role":"storefront","uid":1001},"at":1770213450427,"body":{"by":"seller","day":20488,"effects":[{"details":0,"points":0,"rating":108,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":109,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":2,"logistics":4},"rating":108,"salt":"793HmvNpaNsg1hmXZf1TdgoA5wE3KaOPzaCuSEnCGbQ=","value":"positive"}],"order":107,"value":"neutral"},"kind":"rating.shown","seq":109,"v":1}');
INSERT INTO fact (seq, line) VALUES (110,'{"actor":{"role":"clock","uid":0},"at":1770246184904,"body":{"account":"jhYi65KzJ2SZO/0aqeyXAw==","due":1770213450428,"shown":"standard","why":"sales","withdrawn":["badge","early-release","higher-limits"]},"kind":"standing.guarantee-ended","seq":110,"v":1}');
INSERT INTO fact (seq, line) VALUES (111,'{"actor":{"role":"admin","uid":1000},"at":1770246184904,"body":{"account":"jhYi65KzJ2SZO/0aqeyXAw==","course":"seller-basics","score":45},"kind":"training.attempted","seq":111,"v":1}');
INSERT INTO fact (seq, line) VALUES (112,'{"actor":{"role":"storefront","uid":1001},"at":1770246184904,"body":{"amount":{"currency":"EUR","minor":84},"buyer":"u596X3huL4hoXDEtBGw0OQ==","closes":1771542184904,"completedAt":1770246184904,"day":20488,"deliveredAt":1770246184904,"period":24313,"policy":3,"seller":"EjsOtD9Ro6ZemcKzwySlUQ=="},"kind":"order.completed","seq":112,"v":1}');
INSERT INTO fact (seq, line) VALUES (113,'{"actor":{"role":"storefront","uid":1001},"at":1770246184904,"body":{"by":"buyer","clock":1771542184904,"commitment":"NkDCCbZYCHZhRk+OdZ2XFE0x7247ukQsOzH8+TmGw6A=","order":112},"kind":"rating.sealed","seq":113,"v":1}');
INSERT INTO fact (seq, line) VALUES (114,'{"actor":{"role":"clock","uid":0},"at":1770404999034,"body":{"days":[20469],"due":1770249600000,"membership":5,"points":30},"kind":"membership.expired","seq":114,"v":1}');
INSERT INTO fact (seq, line) VALUES (115,'{"actor":{"role":"clock","uid":0},"at":1770404999034,"body":{"day":20489,"due":1770267155287,"effects":[{"details":0,"points":1,"rating":43,"scored":1,"why":"counted"}],"opens":[{"rating":43,"salt":"6i1vzevzLoopexMmaAI6EjgXHtigdB/w9cYpSQ9/RvY=","value":"positive"}],"order":42},"kind":"rating.revealed","seq":115,"v":1}');
INSERT INTO fact (seq, line) VALUES (116,'{"actor":{"role":"clock","uid":0},"at":1770404999034,"body":{"day":20489,"due":1770282826315,"effects":[{"details":0,"points":0,"rating":45,"scored":0,"why":"minimum"}],"opens":[{"rating":45,"salt":"9C24O7WqP6GMPBIPVdIWUFCQh7Gb/yYJmGQWaWcl4Uk=","value":"positive"}],"order":44},"kind":"rating.revealed","seq":116,"v":1}');
INSERT INTO fact (seq, line) VALUES (117,'{"actor":{"role":"storefront","uid":1001},"at":1770404999034,"body":{"amount":{"currency":"EUR","minor":398},"buyer":"ENdYIueLb15z+8eYmqd+fQ==","closes":1771700999034,"completedAt":1770404999034,"day":20490,"deliveredAt":1770404999034,"items":[{"item":"tsCHRHqWNiu/iFeVPEj5Ig=="}],"late":1,"member":{"expires":20510,"points":30},"period":24313,"policy":3,"promisedBy":1770318599034,"seller":"EjsOtD9Ro6ZemcKzwySlUQ=="},"kind":"order.completed","seq":117,"v":1}');
INSERT INTO fact (seq, line) VALUES (118,'{"actor":{"role":"storefront","uid":1001},"at":1770404999034,"body":{"by":"buyer","clock":1771700999034,"commitment":"IdAZLMm39R2KWxPsE7k4YYOxqN7TNl9q7c8tdQtyBzs=","order":117},"kind":"rating.sealed","seq":118,"v":1}');
INSERT INTO fact (seq, line) VALUES (119,'{"actor":{"role":"storefront","uid":1001},"at":1770404999034,"body":{"by":"seller","day":20490,"effects":[{"details":1,"points":1,"rating":118,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":119,"scored":1,"why":"counted"}],"opens":[{"details":{"item":5,"logistics":3,"service":4},"rating":118,"salt":"53RVSzeIk4zCjm2VQEFs6Oxi7EAOcN67WQx/wiAi0I8=","value":"positive"}],"order":117,"value":"positive"},"kind":"rating.shown","seq":119,"v":1}');
INSERT INTO fact (seq, line) VALUES (120,'{"actor":{"role":"storefront","uid":1001},"at":1770404999034,"body":{"effects":[{"details":0,"points":0,"rating":93,"scored":0,"standing":{"gone":["negative"]},"why":"withdrawn"}],"order":92,"rating":93,"withdrawn":1},"kind":"rating.revised","seq":120,"v":1}');
INSERT INTO fact (seq, line) VALUES (121,'{"actor":{"role":"clock","uid":0},"at":1770427610612,"body":{"days":[20471],"due":1770422400000,"membership":5,"points":10},"kind":"membership.expired","seq":121,"v":1}');
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
INSERT INTO policy (seq, from_ms, document) VALUES (1,1767225600000,'{"arbitration":{"answer":{"sentHours":120,"unsentHours":48,"virtualHours":72},"calendar":{"weekdays":[1,2,3,4,5]},"claims":{"commitment-broken":{"burden":"respondent","by":["buyer"],"remedy":"compensation","share":3000000},"counterfeit":{"burden":"respondent","by":["buyer"],"remedies":["compensation","refund"],"remedy":"return-refund"},"defective":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"extortion-by-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"fake-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"malicious-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"no-show-of-buyer":{"burden":"claimant","by":["seller"],"remedy":"compensation","share":100000},"no-show-of-seller":{"burden":"respondent","by":["buyer"],"remedies":["compensation"],"remedy":"refund"},"not-as-described":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"not-received":{"burden":"respondent","by":["buyer"],"remedies":["replacement"],"remedy":"refund"},"refund-refused":{"burden":"respondent","by":["buyer"],"remedy":"refund"},"sanction-review":{"burden":"claimant","by":["buyer","seller"],"house":1,"remedy":"sanction-withdrawn"}},"clocks":{"appealHours":168,"approvalDays":2,"assignmentHours":24,"claimHours":4,"decisionDays":5,"drawHours":24,"escalateFromHours":72,"escalationHours":360,"evidenceHours":72,"extensionHours":72,"hardHours":168,"intakeHours":24,"offerHours":72,"pauseHours":720,"rebuttalHours":24,"refundDays":2,"reopeningHours":168,"returnHours":168,"reviewHours":720,"reviews":24,"rounds":3,"softHours":48,"supervisionHours":24,"targetHours":48},"fileDays":15,"house":{"recovery":{"draws":1,"violations":{"buyer":"not-cooperating","seller":"decision-ignored"}}},"limits":{"ofOrder":16,"offers":10,"text":2000}},"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"decision-ignored":{"party":"seller","points":6,"tally":"general"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":1,"zoneMinutes":0}');
INSERT INTO policy (seq, from_ms, document) VALUES (3,1767830400000,'{"arbitration":{"answer":{"sentHours":120,"unsentHours":48,"virtualHours":72},"calendar":{"weekdays":[1,2,3,4,5]},"claims":{"commitment-broken":{"burden":"respondent","by":["buyer"],"remedy":"compensation","share":3000000},"counterfeit":{"burden":"respondent","by":["buyer"],"remedies":["compensation","refund"],"remedy":"return-refund"},"defective":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"extortion-by-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"fake-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"malicious-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"no-show-of-buyer":{"burden":"claimant","by":["seller"],"remedy":"compensation","share":100000},"no-show-of-seller":{"burden":"respondent","by":["buyer"],"remedies":["compensation"],"remedy":"refund"},"not-as-described":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"not-received":{"burden":"respondent","by":["buyer"],"remedies":["replacement"],"remedy":"refund"},"refund-refused":{"burden":"respondent","by":["buyer"],"remedy":"refund"},"sanction-review":{"burden":"claimant","by":["buyer","seller"],"house":1,"remedy":"sanction-withdrawn"}},"clocks":{"appealHours":168,"approvalDays":2,"assignmentHours":24,"claimHours":4,"decisionDays":5,"drawHours":24,"escalateFromHours":72,"escalationHours":360,"evidenceHours":72,"extensionHours":72,"hardHours":168,"intakeHours":24,"offerHours":72,"pauseHours":720,"rebuttalHours":24,"refundDays":2,"reopeningHours":168,"returnHours":168,"reviewHours":720,"reviews":24,"rounds":3,"softHours":48,"supervisionHours":24,"targetHours":48},"fileDays":15,"house":{"recovery":{"draws":1,"violations":{"buyer":"not-cooperating","seller":"decision-ignored"}}},"limits":{"ofOrder":16,"offers":10,"text":2000}},"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"membership":{"caps":{"categories":{"tea":15},"day":40},"earn":{"EUR":{"per":100,"points":10}},"expiryDays":20,"flat":3,"reasons":{"granted":["goodwill"],"taken":["refund"]},"tiers":[{"from":30,"name":"silver"},{"from":100,"name":"gold"}]},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"decision-ignored":{"party":"seller","points":6,"tally":"general"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":2,"zoneMinutes":0}');
CREATE TABLE account (
    number INTEGER PRIMARY KEY,
    handle BLOB NOT NULL
, opened INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO account (number, handle, opened) VALUES (4,X'10D75822E78B6F5E73FBC7989AA77E7D',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (5,X'8E1622EB92B32764993BFD1AA9EC9703',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (9,X'123B0EB43F51A3A65E99C2B3C324A551',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (10,X'27FEEBB5168A0ECD6B5CCB8C764350FA',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (17,X'8D6AAD010D5A5950D5B9AAA5193CB3AA',1768070231150);
INSERT INTO account (number, handle, opened) VALUES (28,X'BB9F7A5F786E2F88685C312D046C3439',1768180018093);
INSERT INTO account (number, handle, opened) VALUES (84,X'C6E20D04D98B79E3CB7A71DBCA57CE38',1768971155287);
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
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (5,3,10,5,1767916800000,X'B6C087447A96362BBF8857953C48F92200','EUR',407,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,1767916800000,5,1767916800000,NULL,NULL,NULL,NULL,3,6843377542029609955,1769212800000,NULL,NULL,6,1767916800000,0,7,1767916800000,20462,1,'{"item":4,"logistics":2}',1,1,1,'counted',NULL,7,1767916800000,0,7,1767916800000,20462,1,NULL,0,0,0,'unscored','{"unscored":{"at":1768070231150,"reason":"fake","seq":11}}',NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (9,3,10,17,1768070231150,NULL,'EUR',292,NULL,1767983831150,1,NULL,NULL,NULL,NULL,NULL,9,1768070231150,9,1768070231150,NULL,NULL,NULL,NULL,3,6843438438469352482,1769366231150,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,10,1768070231150,0,52,1769366231150,20478,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (14,3,28,17,1768180018093,X'B6C087447A96362BBF8857953C48F92200','EUR',336,NULL,1768093618093,1,NULL,NULL,NULL,NULL,NULL,14,1768180018093,14,1768180018093,NULL,NULL,NULL,NULL,3,6843334486303180728,1769476018093,NULL,NULL,15,1768180018093,0,58,1769476018093,20480,-1,'{"item":3,"service":3}',-1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (17,3,4,5,1768193014279,X'B6C087447A96362BBF8857953C48F92200','EUR',89,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,17,1768193014279,17,1768193014279,NULL,NULL,NULL,NULL,3,6843249409502360481,1769489014279,NULL,NULL,18,1768193014279,0,19,1768193014279,20465,0,NULL,0,0,0,'minimum',NULL,19,1768193014279,0,19,1768193014279,20465,-1,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (20,3,4,17,1768244011137,NULL,'EUR',386,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,20,1768244011137,20,1768244011137,NULL,NULL,NULL,NULL,3,6843333274644298319,1769540011137,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,21,1768244011137,0,63,1769540011137,20480,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (23,3,28,17,1768343215939,X'B6C087447A96362BBF8857953C48F92200','EUR',434,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,23,1768343215939,23,1768343215939,NULL,NULL,NULL,NULL,3,6843334486303180728,1769639215939,NULL,NULL,24,1768343215939,0,70,1769639215939,20481,0,'{"item":3,"service":1}',0,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (25,3,4,17,1768424380695,X'B6C087447A96362BBF8857953C48F92200','EUR',476,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,25,1768424380695,25,1768424380695,NULL,NULL,NULL,NULL,3,6843333274644298319,1769720380695,NULL,NULL,26,1768424380695,0,27,1768424380695,20467,1,'{"item":4,"logistics":4,"service":2}',1,1,1,'counted',NULL,27,1768424380695,0,27,1768424380695,20467,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (29,3,4,5,1768467223108,X'B6C087447A96362BBF8857953C48F92200','EUR',60,NULL,1768380823108,1,NULL,NULL,NULL,NULL,NULL,29,1768467223108,29,1768467223108,NULL,NULL,NULL,NULL,3,6843249409502360481,1769763223108,NULL,NULL,30,1768467223108,0,31,1768467223108,20468,-1,'{"item":3,"logistics":5,"service":4}',0,0,0,'unscored','{"unscored":{"at":1768877351035,"reason":"fake","seq":41}}',31,1768467223108,0,31,1768467223108,20468,1,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (32,3,10,17,1768596819500,NULL,'EUR',387,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,32,1768596819500,32,1768596819500,NULL,NULL,NULL,NULL,3,6843438438469352482,1769892819500,NULL,NULL,33,1768596819500,0,78,1769892819500,20484,-1,'{"logistics":4,"service":1}',-1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (35,3,10,17,1768764336160,NULL,'EUR',154,NULL,1768677936160,1,NULL,NULL,NULL,NULL,NULL,35,1768764336160,35,1768764336160,NULL,NULL,NULL,NULL,3,6843438438469352482,1770060336160,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (39,3,10,5,1768877351035,NULL,'EUR',51,NULL,1768790951035,1,NULL,NULL,NULL,NULL,NULL,39,1768877351035,39,1768877351035,NULL,NULL,NULL,NULL,3,6843377542029609955,1770173351035,NULL,NULL,40,1768877351035,0,99,1770173351035,20488,1,'{"logistics":2,"service":5}',0,0,0,'minimum',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (42,3,84,5,1768971155287,X'B6C087447A96362BBF8857953C48F92200','EUR',301,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,42,1768971155287,42,1768971155287,NULL,NULL,NULL,NULL,3,6843414022083371019,1770267155287,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,43,1768971155287,0,115,1770267155287,20489,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (44,3,84,5,1768986826315,X'B6C087447A96362BBF8857953C48F92200','EUR',80,NULL,1768900426315,1,NULL,NULL,NULL,NULL,NULL,44,1768986826315,44,1768986826315,NULL,NULL,NULL,NULL,3,6843414022083371019,1770282826315,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,45,1768986826315,0,116,1770282826315,20489,1,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (46,3,4,17,1769121536395,X'B6C087447A96362BBF8857953C48F92200','EUR',479,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,46,1769121536395,46,1769121536395,NULL,NULL,NULL,NULL,3,6843333274644298319,1770417536395,NULL,NULL,47,1769121536395,0,48,1769121536395,20475,1,'{"item":4,"logistics":5,"service":1}',0,0,1,'repeat',NULL,48,1769121536395,0,48,1769121536395,20475,1,NULL,0,0,0,'repeat',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (49,3,4,17,1769282916767,NULL,'EUR',226,NULL,1769196516767,1,NULL,NULL,NULL,NULL,NULL,49,1769282916767,49,1769282916767,NULL,NULL,NULL,NULL,3,6843333274644298319,1770578916767,NULL,1770578916767,50,1769282916767,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (55,3,4,17,1769426258307,NULL,'EUR',410,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,55,1769426258307,55,1769426258307,NULL,NULL,NULL,NULL,3,6843333274644298319,1770722258307,NULL,NULL,56,1769426258307,0,57,1769426258307,20479,1,NULL,1,1,0,'counted',NULL,57,1769426258307,0,57,1769426258307,20479,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (60,3,28,17,1769494004320,X'B6C087447A96362BBF8857953C48F92200','EUR',377,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,60,1769494004320,60,1769494004320,NULL,NULL,NULL,NULL,3,6843334486303180728,1770790004320,NULL,NULL,61,1769494004320,0,62,1769494004320,20480,0,NULL,0,1,0,'counted',NULL,62,1769494004320,0,62,1769494004320,20480,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (64,3,10,5,1769615319376,X'B6C087447A96362BBF8857953C48F92200','EUR',425,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,64,1769615319376,64,1769615319376,NULL,NULL,NULL,NULL,3,6843377542029609955,1770911319376,NULL,NULL,65,1769615319376,0,66,1769615319376,20481,1,NULL,1,1,0,'counted',NULL,66,1769615319376,0,66,1769615319376,20481,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (67,3,4,5,1769632146818,X'B6C087447A96362BBF8857953C48F92200','EUR',230,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,67,1769632146818,67,1769632146818,NULL,NULL,NULL,NULL,3,6843249409502360481,1770928146818,NULL,NULL,68,1769632146818,0,69,1769632146818,20481,1,'{"item":1,"service":4}',1,1,1,'counted',NULL,69,1769632146818,0,69,1769632146818,20481,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (73,3,84,5,1769740632668,X'B6C087447A96362BBF8857953C48F92200','EUR',371,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,73,1769740632668,73,1769740632668,NULL,NULL,NULL,NULL,3,6843414022083371019,1771036632668,NULL,NULL,74,1769740632668,0,75,1769740632668,20483,1,'{"logistics":4,"service":3}',1,1,1,'counted',NULL,75,1769740632668,0,75,1769740632668,20483,1,NULL,0,0,0,'unscored','{"unscored":{"at":1769923062075,"reason":"fake","seq":87}}',NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (76,3,10,17,1769878942850,NULL,'EUR',317,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,76,1769878942850,76,1769878942850,NULL,NULL,NULL,NULL,3,6843438438469352482,1771174942850,NULL,1771174942850,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,77,1769878942850,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (82,3,84,5,1769921360538,X'B6C087447A96362BBF8857953C48F92200','EUR',240,NULL,1769834960538,1,NULL,NULL,NULL,NULL,NULL,82,1769921360538,82,1769921360538,NULL,NULL,NULL,NULL,3,6843695497060081675,1771217360538,NULL,NULL,83,1769921360538,0,84,1769921360538,20485,1,'{"item":5,"logistics":2,"service":2}',1,1,1,'counted',NULL,84,1769921360538,0,84,1769921360538,20485,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (85,3,10,17,1769923062075,NULL,'EUR',295,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,85,1769923062075,85,1769923062075,NULL,NULL,NULL,NULL,3,6843719913446063138,1771219062075,NULL,1771219062075,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,86,1769923062075,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (90,1,84,5,1770072378817,NULL,NULL,NULL,NULL,NULL,NULL,X'C42D7D592775F60DE604A6BD59490EBB',90,1770072378817,91,1770072378817,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (92,3,10,5,1770072378817,X'B6C087447A96362BBF8857953C48F92200','EUR',200,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,92,1770072378817,92,1770072378817,NULL,NULL,NULL,NULL,3,6843659017006320611,1771368378817,NULL,NULL,93,1770072378817,0,94,1770072378817,20486,-1,'{"logistics":3,"service":4}',0,0,0,'withdrawn','{"revision":{"at":1770404999034,"from":"negative","seq":120}}',94,1770072378817,0,94,1770072378817,20486,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (96,3,28,9,1770123655260,X'B6C087447A96362BBF8857953C48F92200','EUR',383,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,96,1770123655260,96,1770123655260,NULL,NULL,NULL,NULL,3,6843759599048525124,1771419655260,NULL,NULL,97,1770123655260,0,98,1770123655260,20487,1,'{"item":2,"logistics":3,"service":5}',1,1,1,'counted',NULL,98,1770123655260,0,98,1770123655260,20487,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (100,3,4,17,1753017352830,X'B6C087447A96362BBF8857953C48F92200','EUR',483,NULL,1770124552830,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,100,1753017352830,NULL,NULL,NULL,NULL,1,6841642598577127687,1754313352830,NULL,NULL,101,1753327429234,0,101,1753327429234,20293,1,'{"logistics":1,"service":1}',1,1,1,'counted',NULL,102,1753029626213,0,102,1753029626213,20289,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (103,3,84,17,1770210952830,X'B6C087447A96362BBF8857953C48F92200','EUR',428,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,103,1770210952830,103,1770210952830,NULL,NULL,NULL,NULL,3,6843616044662203764,1771506952830,NULL,NULL,104,1770210952830,0,105,1770210952830,20488,-1,'{"item":1,"service":2}',-1,1,1,'counted',NULL,105,1770210952830,0,105,1770210952830,20488,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (107,3,28,5,1770213450427,NULL,'EUR',60,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,107,1770213450427,107,1770213450427,NULL,NULL,NULL,NULL,3,6843553332454552789,1771509450427,NULL,NULL,108,1770213450427,0,109,1770213450427,20488,1,'{"item":2,"logistics":4}',0,0,0,'minimum',NULL,109,1770213450427,0,109,1770213450427,20488,0,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (112,3,28,9,1770246184904,NULL,'EUR',84,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,112,1770246184904,112,1770246184904,NULL,NULL,NULL,NULL,3,6843759599048525124,1771542184904,NULL,1771542184904,113,1770246184904,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (117,3,4,9,1770404999034,X'B6C087447A96362BBF8857953C48F92200','EUR',398,NULL,1770318599034,1,NULL,NULL,NULL,NULL,NULL,117,1770404999034,117,1770404999034,NULL,NULL,NULL,NULL,3,6843665938709999776,1771700999034,NULL,NULL,118,1770404999034,0,119,1770404999034,20490,1,'{"item":5,"logistics":3,"service":4}',1,1,1,'counted',NULL,119,1770404999034,0,119,1770404999034,20490,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
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
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (8,2,4,0,2,11,119,X'000B82BD020C0202CA02080216080404090202021802020E08020418020204090202020102020C02021219020202',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (11,5,5,0,0,13,120,X'03046974656D096C6F6769737469637307736572766963650BCCBF020802102902020302080204060802061802020A180202021804020E2904040502020208042902020602080206043902020207020A02040204020802040802',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (19,2,2,0,0,3,119,X'03046974656D096C6F676973746963730773657276696365038EC0022902020702040206020A020802043902020207020A02060208',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (20,1,2,0,1,9,94,X'000ADCBF020802021802020C080204180202041802020A010206090202060802020802020C0202',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (35,0,3,2,3,15,105,X'03046974656D096C6F6769737469637307736572766963651082BD0208020821020602020202D40218020204180402020802022902020702080208020404080204180202082802070208020A02020418020204090202022E02020205020602060222020502060202062C02020602080202020802062C02020502020204','closed',NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (56,0,1,0,1,6,112,X'0005E2BF021802020208021C0902020E0C0202020804',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (168,1,2,0,1,5,116,X'0005F4BF021804021208020419020202060C0202020102',NULL,NULL);
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
INSERT INTO credit_change (seq, changes) VALUES (7,X'0210021402070202DCBF02210203020802040B020502000102');
INSERT INTO credit_change (seq, changes) VALUES (8,X'000000080000');
INSERT INTO credit_change (seq, changes) VALUES (9,X'00130204DEBF0218020204010400180202');
INSERT INTO credit_change (seq, changes) VALUES (11,X'0133261B020501DCBF020101');
INSERT INTO credit_change (seq, changes) VALUES (14,X'00030004E2BF0218020218050400180202');
INSERT INTO credit_change (seq, changes) VALUES (17,X'003F0F04E2BF0208023C0A04000802');
INSERT INTO credit_change (seq, changes) VALUES (19,X'021002440200E2BF0247020000');
INSERT INTO credit_change (seq, changes) VALUES (20,X'004B0104E2BF020802300604000802');
INSERT INTO credit_change (seq, changes) VALUES (23,X'00270904E4BF0208023C0304000802');
INSERT INTO credit_change (seq, changes) VALUES (25,X'005F0504E6BF020802440204000802');
INSERT INTO credit_change (seq, changes) VALUES (27,X'0210024C02070203E6BF0221020702080208020467020502000102');
INSERT INTO credit_change (seq, changes) VALUES (28,X'00500110010000');
INSERT INTO credit_change (seq, changes) VALUES (29,X'006F0204E8BF021802026C0A0400180202');
INSERT INTO credit_change (seq, changes) VALUES (31,X'021002740200E8BF0277020000');
INSERT INTO credit_change (seq, changes) VALUES (32,X'006F1504EABF020802600404000802');
INSERT INTO credit_change (seq, changes) VALUES (35,X'007B0304EEBF021802026C030400180202');
INSERT INTO credit_change (seq, changes) VALUES (36,X'0070011002030562616467650D6561726C792D72656C656173650D6869676865722D6C696D69747300');
INSERT INTO credit_change (seq, changes) VALUES (39,X'008B010404F2BF021802029401080400180202');
INSERT INTO credit_change (seq, changes) VALUES (41,X'0161C1019C010200E8BF02');
INSERT INTO credit_change (seq, changes) VALUES (42,X'00030004F4BF020802A0010104000802');
INSERT INTO credit_change (seq, changes) VALUES (44,X'000B0204F4BF02180202A801020400180202');
INSERT INTO credit_change (seq, changes) VALUES (46,X'00B3010F04F6BF02080298010A04000802');
INSERT INTO credit_change (seq, changes) VALUES (48,X'021002A0010204F6BF0220070208020A0202BB01020000');
INSERT INTO credit_change (seq, changes) VALUES (49,X'00BF010104FABF02180202A401010400180202');
INSERT INTO credit_change (seq, changes) VALUES (52,X'01DA02BF010D0502FCBF020102');
INSERT INTO credit_change (seq, changes) VALUES (55,X'00D7010604FEBF020802BC010604000802');
INSERT INTO credit_change (seq, changes) VALUES (57,X'021002C401020502FEBF020102DF01020502000102');
INSERT INTO credit_change (seq, changes) VALUES (58,X'01E002C80101050180C00224020502060206');
INSERT INTO credit_change (seq, changes) VALUES (60,X'00BB01250480C0020802D0010204000802');
INSERT INTO credit_change (seq, changes) VALUES (62,X'021002D801020480C0020202C301020502000102');
INSERT INTO credit_change (seq, changes) VALUES (63,X'01DA02F70106050280C0020102');
INSERT INTO credit_change (seq, changes) VALUES (64,X'00EF010C0482C0020802F8011404000802');
INSERT INTO credit_change (seq, changes) VALUES (66,X'021002800202050282C0020102F701020502000102');
INSERT INTO credit_change (seq, changes) VALUES (67,X'008702040482C002080284020104000802');
INSERT INTO credit_change (seq, changes) VALUES (69,X'0210028C020207020182C002210205020202088F02020501000402');
INSERT INTO credit_change (seq, changes) VALUES (70,X'01F802F801080482C00222020502060202');
INSERT INTO credit_change (seq, changes) VALUES (73,X'007F1D0486C00208029C020404000802');
INSERT INTO credit_change (seq, changes) VALUES (75,X'021002A40202050286C002210206020802068701020502000102');
INSERT INTO credit_change (seq, changes) VALUES (76,X'009F020A0488C002080290020604000802');
INSERT INTO credit_change (seq, changes) VALUES (78,X'01F002980202050188C00224020602080202');
INSERT INTO credit_change (seq, changes) VALUES (82,X'00A30107048AC002180202C002070400180202');
INSERT INTO credit_change (seq, changes) VALUES (84,X'021002C8020205028AC002210207020A02040204AB01020502000102');
INSERT INTO credit_change (seq, changes) VALUES (85,X'00C30209048AC0020802B4020704000802');
INSERT INTO credit_change (seq, changes) VALUES (87,X'017326B70103050186C0020101');
INSERT INTO credit_change (seq, changes) VALUES (92,X'00DF0207048CC0020802E8020804000802');
INSERT INTO credit_change (seq, changes) VALUES (94,X'021002F0020205018CC00224020602060208E702020501000402');
INSERT INTO credit_change (seq, changes) VALUES (96,X'00CB0222048EC0020802F0020004000802');
INSERT INTO credit_change (seq, changes) VALUES (98,X'021002F802020702038EC00221020702040206020AD302020501000402');
INSERT INTO credit_change (seq, changes) VALUES (99,X'01E0038403050090C002');
INSERT INTO credit_change (seq, changes) VALUES (100,X'008B031F0482BD020802F0020F04000802');
INSERT INTO credit_change (seq, changes) VALUES (101,X'0108F4020105028ABD0221020602020202');
INSERT INTO credit_change (seq, changes) VALUES (102,X'0112930302050182BD020402');
INSERT INTO credit_change (seq, changes) VALUES (103,X'00F701100490C0020802FC020204000802');
INSERT INTO credit_change (seq, changes) VALUES (105,X'021002840302050190C00224020502020204FF01020501000402');
INSERT INTO credit_change (seq, changes) VALUES (106,X'00A0030710010000');
INSERT INTO credit_change (seq, changes) VALUES (107,X'00F702090490C0020802A4030104000802');
INSERT INTO credit_change (seq, changes) VALUES (109,X'021002AC03020090C002FF02020000');
INSERT INTO credit_change (seq, changes) VALUES (110,X'00B003011002030562616467650D6561726C792D72656C656173650D6869676865722D6C696D69747300');
INSERT INTO credit_change (seq, changes) VALUES (112,X'008B03030490C0020802B0030E04000802');
INSERT INTO credit_change (seq, changes) VALUES (115,X'01CA04A7020A050292C0020102');
INSERT INTO credit_change (seq, changes) VALUES (116,X'01C204AB02010092C002');
INSERT INTO credit_change (seq, changes) VALUES (117,X'00CF030F0494C002180202C403050400180202');
INSERT INTO credit_change (seq, changes) VALUES (119,X'021002CC0302050294C002210207020A02060208D703020502000102');
INSERT INTO credit_change (seq, changes) VALUES (120,X'01E1010CD8030A05028CC00224010601050107');
CREATE TABLE vault_account (
    number INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    key INTEGER NOT NULL,
    id BLOB NOT NULL
) STRICT;
INSERT INTO vault_account (number, digest, key, id) VALUES (4,X'0BE7E7CEAF405C493D1446A96C17524E',1,X'54DD8738D14EF96CB92CFFAE676092E82C7ED3CBAA7632081F62AAEE81238E');
INSERT INTO vault_account (number, digest, key, id) VALUES (5,X'77CBFCC906D4EFEAE26D28B497A02F08',2,X'ABD89212A2E02FE036F88F6161CF3DCD323E9AA5947E0B4FD5BF6BC7496E9A');
INSERT INTO vault_account (number, digest, key, id) VALUES (9,X'3B85EE1840A757C3FD5A65A8DF5422FB',3,X'663CAB56B3C200F319D3030D7226CB40B1CC748E237FC5A1ECD97621E6C34B');
INSERT INTO vault_account (number, digest, key, id) VALUES (10,X'735B7183A84902A2015FA6F1896C0FC8',4,X'BC4417F70241B34B3F5700DC9709F0CBA5BFA49CDC4F0835F6C3FDE3FA18CF');
INSERT INTO vault_account (number, digest, key, id) VALUES (17,X'05D69625764CD885AB67627CAC9160AF',5,X'B59C62BDBA8888237C907780AD31CCD045FBE6F45606B6F8F5D3B78195AEC3');
INSERT INTO vault_account (number, digest, key, id) VALUES (28,X'792296C35A109942FBA348FF53CE588F',6,X'C0FE9FA1BBEAB045A738F214B9C9BA68297BC81E577CC7E542A3E90D0CDCCF');
INSERT INTO vault_account (number, digest, key, id) VALUES (84,X'6AED3294F24DF2FD8BC44F392A8BF394',7,X'D49E15437621A373869D9B0D188DD40C9BF9D9568210F1E578B553B83BE78D');
CREATE TABLE vault_order (
    seq INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_order (seq, digest, sealed) VALUES (2,X'1811A84C094A6C7DE8150A9978D076F6',X'219DFA3B085B67824F31A2C7A2415AD404B4C060733CEB852BA47CFAF028A61DD74893E2AE2F71');
INSERT INTO vault_order (seq, digest, sealed) VALUES (5,X'186B84971E989BF73C1EE29226D84FBE',X'34BA9074703AFA584A903E50325F56566260BA9E026153FBC55D16707490A5E00845162D000EC6');
INSERT INTO vault_order (seq, digest, sealed) VALUES (9,X'ACA51D90EF19D3D9879F9977E77420C8',X'BE829FDF64C86556E8C7D0F3B4D6A4CED0AF213AF1D06BA49CD49F3CC54E3545836C11');
INSERT INTO vault_order (seq, digest, sealed) VALUES (14,X'63782A5DC338C0B946222CAFD98C21EB',X'71F0AE44EBDA44AEB976AFE76F9D30683D6006FB12E2E355411C04DA7F7581174A3C2E35B86727');
INSERT INTO vault_order (seq, digest, sealed) VALUES (17,X'A59324D69024EC00510F7DBAF911D66B',X'E967E6974E2391E4039A4C69364EB0E736B3788FAD5A57C98B3E6C29088D7B9EC42F78AF1BB9DF');
INSERT INTO vault_order (seq, digest, sealed) VALUES (20,X'5A4CDCE073F7B78FFD2170274E1C1616',X'0F7F5C020399EE30D20BFB41BF75A454759631CCEF6257C83EB4CDFF13E6DF8F63DDA4');
INSERT INTO vault_order (seq, digest, sealed) VALUES (23,X'E0081B50D2A6BF82D1F64F1C9266FC0F',X'B1D034694EF5A99B15DCC07C2291128352DC9EE0CC95601DA047D78678FA63FDE2BE4388674C8F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (25,X'12CD42B86F6276F896C96FBCB5B2E000',X'09D1D3F42FCA9F17B2AFBA1175BF77B42D14614CF035645777EBAADE09B79B400A7ACDBA154750');
INSERT INTO vault_order (seq, digest, sealed) VALUES (29,X'2428F679F4056CAF90CEAA105E983ADA',X'40CD59F00F5C0179C9B0FDBDD6371EE13E71CAB028A6F9BAA4A5B7BB8303A3EA8DF6AB125CBA99');
INSERT INTO vault_order (seq, digest, sealed) VALUES (32,X'7062D6AE33DF6E2AB08F2BE54E40529D',X'BFAF92E8BD4DB39E5AE108FB419B2E279E88E6522F435FAB2326D7583AC00914D3F5C6');
INSERT INTO vault_order (seq, digest, sealed) VALUES (35,X'2C3BFB747C2D20894EF14CF83D4E2F13',X'D6C4BA51EA58A2D3319E000A008C2BACA4268478E6545DF80E17EBCC67B0B3D5626181');
INSERT INTO vault_order (seq, digest, sealed) VALUES (39,X'417DD0A8FBEB58A4571FEF981F2DB08B',X'AB08AA63D08482C561B785DE5112FD3998BEC8423CC05E75D2AFC5AB91D8CE5D955C49B6');
INSERT INTO vault_order (seq, digest, sealed) VALUES (42,X'D9743FE63820AFCBF9A1813102B1B00B',X'DAF16E9808004A1E53B700932DD61A3ACAE3A6ABA05F795EE741C078C29E5EED958C9203DDD140DB');
INSERT INTO vault_order (seq, digest, sealed) VALUES (44,X'E811B8E5F29EE248B0F84958AEEB8FB8',X'1AE02183F9136F340236A7A5344BBE9997EB0FEF59568986A28A0DF400CE0AE055B022979D2C5DED');
INSERT INTO vault_order (seq, digest, sealed) VALUES (46,X'FDF6EBB330996FAA384949CCA1B6883F',X'D3A1B77583187D7EF1F97BB76E03F4A3B7874081E6C3A9592FA3B931968038DEABD0AB07295F2517');
INSERT INTO vault_order (seq, digest, sealed) VALUES (49,X'6666EED3AE4714EBAC3456A94CB78FC3',X'827B323E44FABA4124F2F9A531E93BC098B82C9B955512B7A50747137A1347CCDC06D4F7');
INSERT INTO vault_order (seq, digest, sealed) VALUES (55,X'07C15E134F57F3143DE164D51D98C2E9',X'5E829A00852A04073E64F515BAB58CA4B9FB08329DE007F464C538ACFBBBF08F3690E318');
INSERT INTO vault_order (seq, digest, sealed) VALUES (60,X'76838C7AAC12C8D6272B375C1AD7C86E',X'F4F4F34CCBFC9BD24ECD1C2BDFFC95A196221A41C07BBC74C6B9FB5E439FD0A8DBEBDADC6CFC1273');
INSERT INTO vault_order (seq, digest, sealed) VALUES (64,X'181EAA790AF13C151F3BB8C1A05734FC',X'D9E84FF3D3B8D6DB923BAB292C64FC996F43A9CF1683CAFD064DD3E3ABC30CE3E2705FB426CE9799');
INSERT INTO vault_order (seq, digest, sealed) VALUES (67,X'1A8820B40C7AC4617345C6EBD65DE9C5',X'EC5F74DBF1DE8DDB85CE05D5E2788A550CB00AB4BD1C45B01C774EE36CE91312A03BAAABFAE94A2C');
INSERT INTO vault_order (seq, digest, sealed) VALUES (73,X'9AEF9CEBF22916244808F531623FF957',X'52C9B12F9FCF1F23653175FF61682D517BADFAA3C9F02537050B55B3FA8BBDDA7306CFADE08E059C');
INSERT INTO vault_order (seq, digest, sealed) VALUES (76,X'E69DF010141F1938C8C974B30CBC4DFA',X'D41EAAC944408C6BC9A24CAF2E748B551CF2EA1B0491EC3BDEF7888117E275F1001386AE');
INSERT INTO vault_order (seq, digest, sealed) VALUES (82,X'DB84C215297A0BC4EB859508F00EF65A',X'E77172903DB09D55388DD26152575E0AFCE66A63F2BE6683A3DEDBEBA3E6E96A3C8F5DADDBFC9D8F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (85,X'353DFF21D599BB4C4B11866464D76BA4',X'3BCC2293176823CC11208A6F4CEB0B17AFBC8EC2543FF52E31959CB5E6068E53F5F39C57');
INSERT INTO vault_order (seq, digest, sealed) VALUES (90,X'6A4C8F51830CA5802831F66005FFD7FE',X'A57FC2730B50FF6AA7CA95B3278BB7ACFAE84E848FB2B07E8ABACB5F1E8CC8C144A8D41B7B362F558652E3');
INSERT INTO vault_order (seq, digest, sealed) VALUES (92,X'1B1039EA6646052955A4E01C80371240',X'8421AF05A2C6B30F45AB756550B0AD4B1A4698ED10922A55ACBECF273B45CE95B16BB006D175D551');
INSERT INTO vault_order (seq, digest, sealed) VALUES (96,X'D06B313AC1FFD6EDEF50D75845D8CE19',X'91C7D7E7C5EAEE6955FD8D7DA5A5CC1BCD4BE48B55FC221C883697001F39B60FD086AB2A8D0653DA');
INSERT INTO vault_order (seq, digest, sealed) VALUES (100,X'B29D273C59DA3CED2AE0CB0A171B3AD0',X'44D51A4F14D92D39AD82EFA44036716C63A024C32D478DD477A21A62B19273969BBCE423E07AE2FB');
INSERT INTO vault_order (seq, digest, sealed) VALUES (103,X'056FC701CCE886CDEABA8528B60DFB72',X'66087D2CCC98893D15ED1AC69A033C4863BCE9473D6030B7BBB1BB1F7C2618B1A14F2084DCDB7742');
INSERT INTO vault_order (seq, digest, sealed) VALUES (107,X'0E698E5CD917C8F950B8618A66C37CBC',X'F99C88CE224D547BD3DAB0B4CB02085C869A2BEB16C6CDB63E08B5C6918FEF76E3A99564');
INSERT INTO vault_order (seq, digest, sealed) VALUES (112,X'33C969F7ECA71798B28443BFF8203F3F',X'38AC8BD7A6D9851F7AC32187B7B48D225DA968D839475AFB9C5A566D820B8C52BF7EB261');
INSERT INTO vault_order (seq, digest, sealed) VALUES (117,X'1A1EA2FBAB3266BD449AAC48A2C9D9BB',X'CA8FFF3E1C3FC7DFE3B18C476140E960C5E605144F2F6B45E78B047955CC1C6B6A6762B3CD2834F7');
CREATE TABLE vault_carrier (
    seq INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_carrier (seq, sealed) VALUES (91,X'7E71B7D2E4FC2153AD6D0E8A720BA84AECE1D3AC3C1F83EBF8C08A074FA6BA2027BD08');
CREATE TABLE vault_opening (
    rating INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_opening (rating, sealed) VALUES (50,X'35CFB4E09A10E0A3E0F6AFCBA8E081C05282A835E3A1F5574C590D42BABB3669150F90BE4D1897AB46926ABF94055BFE150062AC113EB9975EB4FCF6CF75DFA824C1CA64A9D0EA7ED07329F5CEDD1277B4D5BA36A0044DEF1B674D5531BBFB9C1DA6C429CF9250F5FCBF1FE4EDC88D5BF1DB4A00B249DD3E957F40B9BAF2DECAE6E6ED466F5CFA68FF9D57B5E929E9A160B0F0B7EC3B307EE244AC3C8E1F3F0FF2A2E0CD15143695B306803CB1F8E1B6E2B398A5B10F6DD292191A59A245A15818A072A12C6423E92AD3EAE8BAA5EB0B2AB18D8978BB65C1C284E95E9CBF98B04863586A170395CD6D6E3CA314C3FCF7F1D8085D89F512A06CF6C6D7C64EE95CD26378AC7B83BE2E727283D387C5D77C15F09E56A83B3B81D69E1C3B');
INSERT INTO vault_opening (rating, sealed) VALUES (77,X'5CBC55E5A745642C9390AC0B1A3696C02A8AB52DB377740D7064C8B65D2089D049241A428FF1CAF7A4EBD97780E5AF8572683DB2B547B5BCA71860BE0EE8289520A062B9F0340955CB04FC202C40416B1788E2C45786321D6E88DD6A814449DD8FE463631D7589A0E572A4BDC15E8C8D6910070A833FD7D30239C2AC17952B06596E282E30368C9FB70457AB5DFD1DFA1B44E05B41B85B526C6CF52DF47AB05255679ED497BC3EDE17FC3C38C8A82559F038F435613F1F195B5D86AB6AA313E74AE372175215C03F42540A83BE2ED514BD1DADDECE1E2D3C8BEE42C1FA23510F1AFDEA4863EB3817F6EEF1F2AF30332BEFF7FCEF7987C086B2C77D53843EF5128A0A4D0B4C739B10EB9EBD7C9357E876689EB8114BC1DEA48B4DB540');
INSERT INTO vault_opening (rating, sealed) VALUES (86,X'D95D0D1903F4D7A7D6D631D6A22C6263EBFAA56E549D158B2E50462A52D0289857617E0FBB072A9701FF8B6CBE9A75D2782444101D83A543105729972BB4E5AA932D93FE60BB90648FCDC4DBAF9740FC73E2B895F173E84117EFF0673ABBE06BE9EC222034FF07531FD63BF716C3F73BEFF5F10FDF5BD6C06C727C62628E4FDF4CB9CAB242823EAFDDA63A43B61003D6A438FDE43A4B174015C4A342535352C774B6324D0786368D1F91B04212C3E30E9E9457FDBD07724ACC0BD24491AC143B612FD8132B78BCD50CD89418C7C0C0B6FCC25318743EE94E41303098037F14D2B7CC5481AFB13B05F38F6D464A59C8355DAF7E311713A1C5437C0CCCD955852437B3C8FED29F0C44C8812D88F8C35DA07D966A20EB734D05F36BB06E');
INSERT INTO vault_opening (rating, sealed) VALUES (113,X'D606BEF12100F316D1CB4D34B8F0154C536966FD348ABD79F83980CD9736AE6F17E891EAC7EB2B84E545C349D5701CE91D098D7C1F6474A3C639A677621E101704357A089C541B1024317D89D38543296A9C1B4E325F14B6CB89A678265A2F3AA279FA391E9C87DB27B58625EC322BEE4C330DA9283FE2D37EF8E373AF2F5C25346C3DB74F1D2E69BF3F6C0FFF271F45EE9C20BD5526CFFD8099B43290D745A3880A17A2F6A658327676847E0CCEC9010FCC564CA490E43A4C54F58E507FCE47A0AE1B59BD25585780A57857FFC571ED164DC2BA8D66292218F77ACAA110B891D75318A98B1B50580D520D7C9A84A564829DB68D26426C377FB7CA7EF5B3337E444F053B25D50A0C87FC8BA62700EF99C13019D9ACEA4E03C7BA7634');
CREATE TABLE vault_request (
    digest BLOB PRIMARY KEY,
    seq INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'018DD33B7EF475D7BD2678146CD45E40',89,X'43A5ACFEC5335D8711928A1741243B2F0835DBC78EB2F798DEB69E5E2D33D03B7315038558091C719069579E92C523517187BDD45E1D03EFC5C1E1B3');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'1151E4CF59B968212C46ED2285C52B9F',54,X'A3F352B797B3753CBBDD3C275EC827C6542F7E27C68D1ADB761D483307F7E072FD7C0098FF52269E80F6FBD7B8C9200356FE05FC1D72BBFBCA8659EF');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'1A6622EEB59848BE1F390E8ADD9A227D',59,X'6DA4E08A2EA103256779A5622F7304AD62F7A37FBD7A69C7F2DD66DD92D54C8B2859F4316507B9EFEE56696BF01A95E0C1EDC12C660D7CF1E956CD9C');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'24B19B7A97344848C1AA87FB89B53DB0',11,X'4244AFE329364F7423AD6E5B826E9B776BF4C174F8D0F6DB820D7E321B81EE5620FC3C4639FD8D097D2CE77B62C5737D0AD4ACD69624AAB3F58941A9');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'2A0A876C837A58B5D6D50F06F29CBBC6',87,X'79BEBFC9E232F0568A700820865381F61B8215F5B131272B3860DF95C8B737A70F84782A235F843DE6554F7FD5F3F004131B0C4573D49D27C8FA6984');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'3063E14D35A16238CF581F1F0A1B6FD4',8,X'4E66B060D1771912BFEE8A453B010D735F438CC9F2387D463E631B1B0AA1E4B88F3392B33C750A39229C771643D2528C023BC7449015CA7B7EF73BFB');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'3578B91C78BD7F3E1544EE7B74D19BFA',111,X'FEAA91FD8EBE4890FF3A4B1E7D572A2EF1A2A4C7B67B7C94D9DE9B453667E2C91C5931802832B513BC54E8A3E19B33DF9FD87189FCB24E919894F8AF');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'43D3BE172D94CC938D68F9DA26D1BA07',4,X'BCBA67F410AA3A576FE45AA87AF014BF155F72CA66BE5488491D0EC4DA1628E4AD2D2943FE4430332F4D3B916E490194C340A8CDA03C4E15D1CF1ACC');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'52D570411865E6F6D04FC7748AC47928',12,X'72D9DB1B725AA2C10EED0D95E7F121D19B74460D320D4D477759CA8E4B8F3979EB6E3FB292B884A6DC7DC6867B21A61BC5B32A9DDDB76D1788E7E8ED');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'792169E29E3F0395E717391CA2B59C51',28,X'F9BD5B30328678DDC4933158B63D08DBCB486100A6F4C8319419A175056677647DA4B1ADE6E1A593A97DF98731D16E81B53B89F028874458C5BD7FD7');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'84585E90D285CF98E1849F8C9FB178A1',53,X'D2679187BF8E7DA246A4F42717AD997A4C0138790E0E6E36F6C24ACB6FB85695EECDE61A6C5F46030C479C2A7DD2930237F9BD34AA0F646B02E1748C');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'8DCE00FB940710F2C5FF8480E890C686',16,X'87C8C8F12CF113E467E0252BE9C55DD3BCE9D2DCD6537CC56B0B3239ACFAF8F353918398D3217C8117BE2FE4260644BC7827CCEC0A77C5DA45E0DEB1');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'D848526F3611FE9E21FB5312292A0B30',3,X'B8A51F451203E96ACD701340019A885E5156FDD667611B46A1B01806DECC02EF94BE1DE1A2D4F2ECB066FE80175414E287E3C2F14919FA8F06594430');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'DA3B029CDDB17CEF1FB3897AC0DED092',41,X'0BDE3F61E5FDEB5373CB7632EB9B407000EF19BD48398D274418090C5EF4FF0EDABE3F97D651F03800A99274CF082A3F0AFE574E08965ADC01E9DD84');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'E4075EF9A096B10034F6035AEC703A50',106,X'AE6802841629D15F5EF72D35B904FE7AADAA6CE7F87A3504D04F293C51F80D71711EEBA3CA1F401BBC24F8029A7B9986FCA45F03ABD0C51472E36FA1');
CREATE TABLE vault_text (
    rating INTEGER PRIMARY KEY,
    author INTEGER NOT NULL,
    wrapped INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (8,17,0,X'891AC9AAE910961BFE1C10CFD1D2268361DDD7880BF1E9C451119E5F65FBECAE74AC8A3F333D1ACA05B6BD4F9198A072AF04E7D57C8BEB96D515D5498647E81BB6B29B54FA35A80A5250');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (13,10,0,X'D319E10612E46314024CFDF7A6BFAC25EC31303A7CE602E09DCEF86E7D13AEF3AAF95805E835134321941B8C0EB3C1E8E3B05063B4DB8C4B235E001F4D2EE0F125860E93AF4B8D3C4D9692042FCFC41E567183B82E5C');
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
INSERT INTO qualification (id, seq, account, state, type, categories, ends, due, drafted, issuer, jurisdiction, number, issued, expires, renews, evidence, submitted_seq, submitted, verified_seq, verified, method, officer, review, ruled_seq, ruled, reason, noticed, superseded_by) VALUES (4608,16,9,2,'training',NULL,1799798400000,1797206400000,1768193014279,NULL,NULL,NULL,20465,20830,NULL,NULL,NULL,NULL,16,1768193014279,'exam',1000,NULL,NULL,NULL,NULL,NULL,NULL);
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
, in_case INTEGER) STRICT;
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
INSERT INTO training_attempt (seq, account, course, at, score, passed, until, certificate, evidence) VALUES (16,9,'seller-basics',1768193014279,88,1,20830,16,NULL);
INSERT INTO training_attempt (seq, account, course, at, score, passed, until, certificate, evidence) VALUES (53,17,'seller-basics',1769426258307,54,0,NULL,NULL,NULL);
INSERT INTO training_attempt (seq, account, course, at, score, passed, until, certificate, evidence) VALUES (111,5,'seller-basics',1770246184904,45,0,NULL,NULL,NULL);
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
, since INTEGER, in_case INTEGER) STRICT;
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due, since, in_case) VALUES (8,17,1,'fake-trade','serious',12,1768070231150,1000,X'DFB600CC0BE02DB60887B7BC9C04836F61647AA7E6AA926C48B8723F128BCF86',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,'closed',7,1768675031150,'rules-exam',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
CREATE TABLE commitment (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    code TEXT NOT NULL, -- its name in the policy
    periods TEXT NOT NULL, -- JSON: [{"at":taken,"by":fact,"dropped":{"at":ends,"by":fact}}, …]
    days BLOB NOT NULL -- orders and breaches by day; see KeepingBytes.swift
) STRICT;
INSERT INTO commitment (seq, account, code, periods, days) VALUES (89,5,'dispatch-48h','[{"at":1770072378817,"by":89}]',X'028CC0020100040100');
CREATE TABLE promise (
    seq INTEGER PRIMARY KEY,
    open TEXT NOT NULL, -- JSON: [{"by":until,"commitment":its seq,"due":when the clock looks,"step":"dispatch"}, …]
    due INTEGER
) STRICT;
INSERT INTO promise (seq, open, due) VALUES (90,'[]',NULL);
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
CREATE TABLE carrier (
    seq INTEGER PRIMARY KEY,
    token BLOB NOT NULL,
    dispatched INTEGER NOT NULL,
    days BLOB NOT NULL -- what arrived, by day; see KeepingBytes.swift
) STRICT;
INSERT INTO carrier (seq, token, dispatched, days) VALUES (91,X'C42D7D592775F60DE604A6BD59490EBB',1,X'00');
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
INSERT INTO standing (account, standing, since, shown, privileges, last_seq, last, window, orders, late, defective, buyers, age, evaluates, guarantee_seq, guaranteed, guarantee, reason, ends, sales, sales_left, spent, due, defects) VALUES (5,1,NULL,1,NULL,37,1768867200000,365,4,1,0,0,19,1771545600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1771545600000,X'00');
INSERT INTO standing (account, standing, since, shown, privileges, last_seq, last, window, orders, late, defective, buyers, age, evaluates, guarantee_seq, guaranteed, guarantee, reason, ends, sales, sales_left, spent, due, defects) VALUES (9,1,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1771545600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1771545600000,X'00');
INSERT INTO standing (account, standing, since, shown, privileges, last_seq, last, window, orders, late, defective, buyers, age, evaluates, guarantee_seq, guaranteed, guarantee, reason, ends, sales, sales_left, spent, due, defects) VALUES (17,1,NULL,1,NULL,38,1768867200000,365,7,3,0,0,10,1771545600000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1771545600000,X'0380C0020208020802');
CREATE TABLE defect (
    seq INTEGER PRIMARY KEY,
    seller INTEGER NOT NULL,
    buyer INTEGER NOT NULL,
    newest INTEGER, -- the day of the newest; null: there are none any more
    orders BLOB NOT NULL -- each with the days of what makes it one, as variable-length integers
) STRICT;
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (14,17,28,20480,X'010E0280C002');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (32,17,10,20484,X'01200288C002');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (92,5,10,NULL,X'00');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (103,17,84,20488,X'01670290C002');
CREATE TABLE standing_fact (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL
) STRICT;
INSERT INTO standing_fact (seq, account) VALUES (28,17);
INSERT INTO standing_fact (seq, account) VALUES (36,17);
INSERT INTO standing_fact (seq, account) VALUES (37,5);
INSERT INTO standing_fact (seq, account) VALUES (38,17);
INSERT INTO standing_fact (seq, account) VALUES (106,5);
INSERT INTO standing_fact (seq, account) VALUES (110,5);
CREATE TABLE membership (
    account INTEGER PRIMARY KEY,
    first INTEGER NOT NULL,
    points INTEGER NOT NULL,
    tier TEXT, -- null: none
    days BLOB NOT NULL, -- the days whose points have not expired
    months BLOB NOT NULL, -- what orders of the months earned in which some still may
    due INTEGER -- milliseconds: when points next expire
) STRICT;
INSERT INTO membership (account, first, points, tier, days, months, due) VALUES (4,12,150,'gold',X'05F6BF0228505004282828042850500428282812283C3C',X'02F0FB02FC0200023C00',1770768000000);
INSERT INTO membership (account, first, points, tier, days, months, due) VALUES (10,5,114,'gold',X'0580C0022800080228505006283C3C0228282802282828',X'02F0FB02D40200025000',1771200000000);
INSERT INTO membership (account, first, points, tier, days, months, due) VALUES (28,14,60,'silver',X'0280C002283C3C0E283C3C',X'02F0FB02C80100023C00',1771200000000);
INSERT INTO membership (account, first, points, tier, days, months, due) VALUES (84,42,120,'gold',X'04F4BF02283C3C12283C3C0428282806285050',X'02F0FB027800027800',1770681600000);
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
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (9,10,0,1768070231150,20,9,NULL,NULL,20463,20483,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (12,4,1,1768180018093,19,NULL,NULL,NULL,20465,20485,'goodwill',NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (14,28,0,1768180018093,30,14,NULL,NULL,20465,20485,NULL,NULL,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (20,4,0,1768244011137,30,20,NULL,NULL,20465,20485,NULL,NULL,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (23,28,0,1768343215939,40,23,NULL,NULL,20466,20486,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (25,4,0,1768424380695,40,25,NULL,NULL,20467,20487,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (32,10,0,1768596819500,30,32,NULL,NULL,20469,20489,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (35,10,0,1768764336160,10,35,NULL,NULL,20471,20491,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (42,84,0,1768971155287,30,42,NULL,NULL,20474,20494,NULL,NULL,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (46,4,0,1769121536395,40,46,NULL,NULL,20475,20495,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (49,4,0,1769282916767,20,49,NULL,NULL,20477,20497,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (55,4,0,1769426258307,40,55,NULL,NULL,20479,20499,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (59,10,1,1769494004320,4,NULL,NULL,NULL,20480,20500,'goodwill',NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (60,28,0,1769494004320,30,60,NULL,NULL,20480,20500,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (64,10,0,1769615319376,40,64,NULL,NULL,20481,20501,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (67,4,0,1769632146818,20,67,NULL,NULL,20481,20501,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (71,10,3,1769740632668,-40,NULL,NULL,NULL,NULL,NULL,NULL,1769644800000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (72,10,3,1769740632668,-20,NULL,NULL,NULL,NULL,NULL,NULL,1769731200000,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (73,84,0,1769740632668,30,73,NULL,NULL,20483,20503,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (76,10,0,1769878942850,30,76,NULL,NULL,20484,20504,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (79,4,3,1769921360538,-49,NULL,NULL,NULL,NULL,NULL,NULL,1769904000000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (80,28,3,1769921360538,-30,NULL,NULL,NULL,NULL,NULL,NULL,1769904000000,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (82,84,0,1769921360538,20,82,NULL,NULL,20485,20505,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (85,10,0,1769923062075,20,85,NULL,NULL,20485,20505,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (88,28,3,1770072378817,-40,NULL,NULL,NULL,NULL,NULL,NULL,1769990400000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (92,10,0,1770072378817,20,92,NULL,NULL,20486,20506,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (95,4,3,1770123655260,-40,NULL,NULL,NULL,NULL,NULL,NULL,1770076800000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (96,28,0,1770123655260,30,96,NULL,NULL,20487,20507,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (103,84,0,1770210952830,40,103,NULL,NULL,20488,20508,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (114,10,3,1770404999034,-30,NULL,NULL,NULL,NULL,NULL,NULL,1770249600000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (117,4,0,1770404999034,30,117,NULL,NULL,20490,20510,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (121,10,3,1770427610612,-10,NULL,NULL,NULL,NULL,NULL,NULL,1770422400000,NULL,NULL);
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
CREATE TABLE cases (
    seq INTEGER PRIMARY KEY,
    in_order INTEGER NOT NULL,
    item BLOB, -- null: the whole order
    cause TEXT NOT NULL,
    party INTEGER NOT NULL, -- the side of the order that claims: 0 buyer, 1 seller
    claimant INTEGER NOT NULL,
    respondent INTEGER, -- null: the marketplace
    goods TEXT NOT NULL, -- unsent, sent, virtual
    remedy TEXT NOT NULL, -- what is claimed
    currency TEXT,
    minor INTEGER,
    text BLOB NOT NULL,
    opened INTEGER NOT NULL,
    state TEXT NOT NULL,
    clocks TEXT NOT NULL, -- JSON: [{"clock":"answer","ends":when,"starts":when}, …]
    pause TEXT, -- JSON: {"at":since,"ground":"…","seq":fact,"until":when}
    away TEXT, -- JSON: {"clocks":as they stood,"from":the state then,"since":when}
    holder TEXT, -- JSON: {"officer":user id,"since":when,"until":when}
    admitted_seq INTEGER,
    admitted INTEGER,
    answered_seq INTEGER,
    answered INTEGER,
    answer BLOB,
    offers TEXT NOT NULL, -- JSON: [{"amount":…,"at":when,"by":"respondent","remedy":"refund","seq":fact,…}, …]
    asked_time TEXT, -- claimant, respondent
    extended_seq INTEGER,
    extended INTEGER,
    opted_out INTEGER NOT NULL, -- 1: a side wants no panel
    agreed TEXT, -- JSON: {"amount":…,"at":when,"by":"claimant","offer":its fact,"remedy":"refund","seq":fact}
    decision TEXT, -- JSON: {"amount":…,"at":when,"by":"staff","remedy":"refund","seq":fact,"side":"claimant"}
    returned_seq INTEGER,
    returned INTEGER,
    rounds INTEGER NOT NULL, -- how often the house missed a clock of its own
    reviews INTEGER NOT NULL, -- how often it was looked at whether another body still has it
    closed_seq INTEGER,
    closed INTEGER,
    outcome TEXT,
    due INTEGER,
    house TEXT -- JSON: what was shown, ruled and appealed, {"evidence":[…],"rulings":[…],…}; null: nothing was
) STRICT;
INSERT INTO cases (seq, in_order, item, cause, party, claimant, respondent, goods, remedy, currency, minor, text, opened, state, clocks, pause, away, holder, admitted_seq, admitted, answered_seq, answered, answer, offers, asked_time, extended_seq, extended, opted_out, agreed, decision, returned_seq, returned, rounds, reviews, closed_seq, closed, outcome, due, house) VALUES (13,9,NULL,'defective',0,10,17,'sent','return-refund','EUR',292,X'4EDB0D443A91FAFB332062FC0A14152D498D2DC14CBE42EAF204182C3C264252',1768180018093,'closed','[]',NULL,NULL,NULL,22,1768266418093,NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL,'{"amount":{"currency":"EUR","minor":292},"at":1768698418093,"by":"clock","remedy":"return-refund","seq":34,"side":"claimant"}',NULL,NULL,0,0,81,1769908018093,'forfeited',NULL,NULL);
CREATE TABLE arbitrator_key (
    seq INTEGER PRIMARY KEY,
    officer INTEGER NOT NULL, -- user id
    key BLOB NOT NULL, -- 32 bytes (Ed25519)
    registered INTEGER NOT NULL,
    ended_seq INTEGER, -- the fact that ended it: of the key that took its place, or of its retirement; null: it is in force
    ended INTEGER,
    reason TEXT -- left, lost, stolen
) STRICT;
INSERT INTO arbitrator_key (seq, officer, key, registered, ended_seq, ended, reason) VALUES (54,8,X'5C9C6DF261C9CB840475776AAEFCD944B405328FAB28F9B3A95EF40490D3DE84',1769426258307,NULL,NULL,NULL);
CREATE TABLE case_turn (
    seq INTEGER PRIMARY KEY,
    waits INTEGER, -- since when it waits for one, put off by the time in which its clocks stood still; null: it does not
    spent INTEGER, -- for how long it had waited when its clocks were stopped
    handling INTEGER, -- that of the arbitrator who has it
    let_go INTEGER, -- that of the arbitrator who let it go when it was to be ruled on; null: nobody did, or another took it
    ruled INTEGER -- that of the arbitrator who ruled last
) STRICT;
CREATE TABLE handling (
    seq INTEGER PRIMARY KEY,
    in_case INTEGER NOT NULL,
    officer INTEGER, -- user id; null: nobody took it
    since INTEGER NOT NULL,
    waited INTEGER, -- null: it was not in the queue
    first INTEGER, -- when the arbitrator first did something
    ended INTEGER,
    how TEXT, -- it ended: ruled, approved, sent-back, handed-on, released, expired, missed, settled, …
    missed INTEGER NOT NULL, -- clocks that ran out meanwhile
    ruling INTEGER, -- the seq of its fact
    is_held INTEGER NOT NULL, -- 1: another arbitrator has to agree to it
    second TEXT, -- approved, sent-back; null: nobody looked at it
    appeal TEXT -- open, stood, reversed; null: there was none
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
CREATE INDEX order_rated_by_buyer ON orders (buyer, buyer_seq, buyer_flags) WHERE buyer_seq IS NOT NULL;
CREATE INDEX order_rated_by_seller ON orders (seller, seller_seq, seller_flags) WHERE seller_seq IS NOT NULL;
CREATE INDEX case_order ON cases (in_order, seq);
CREATE INDEX case_claimant ON cases (claimant, seq);
CREATE INDEX case_respondent ON cases (respondent, seq) WHERE respondent IS NOT NULL;
CREATE INDEX case_due ON cases (due, seq) WHERE due IS NOT NULL;
CREATE INDEX case_waiting ON cases (state, due, seq)
    WHERE due IS NOT NULL AND holder IS NULL AND pause IS NULL
        AND state IN ('filed', 'escalated', 'evidence', 'staff-decision', 'held', 'appeal');
CREATE INDEX arbitrator_key_officer ON arbitrator_key (officer, seq);
CREATE INDEX arbitrator_key_key ON arbitrator_key (key);
CREATE INDEX case_turn_waits ON case_turn (waits, seq) WHERE waits IS NOT NULL;
CREATE INDEX handling_officer ON handling (officer, since, seq) WHERE officer IS NOT NULL;
CREATE INDEX handling_taken ON handling (since, seq, waited, in_case, officer)
    WHERE officer IS NOT NULL AND waited IS NOT NULL;
CREATE INDEX handling_left ON handling (since, seq, waited, in_case, officer) WHERE officer IS NULL;
CREATE INDEX case_held ON cases (holder) WHERE holder IS NOT NULL;
CREATE INDEX case_decided ON cases (cause, seq)
    WHERE decision IS NOT NULL AND instr(decision, '"by":"clock"') = 0;
