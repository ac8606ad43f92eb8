PRAGMA application_id = 1380996436;
PRAGMA user_version = 12;
CREATE TABLE fact (
    seq INTEGER PRIMARY KEY,
    line TEXT NOT NULL
) STRICT;
INSERT INTO fact (seq, line) VALUES (1,'{"actor":{"role":"admin","uid":0},"at":1767225600000,"body":{"from":1767225600000,"origin":"repute.invalid/47b2727742fff3482472b61a8a98f372","policy":{"arbitration":{"answer":{"sentHours":120,"unsentHours":48,"virtualHours":72},"calendar":{"weekdays":[1,2,3,4,5]},"claims":{"commitment-broken":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedy":"compensation","share":3000000},"counterfeit":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedies":["compensation","refund"],"remedy":"return-refund"},"defective":{"burden":"claimant","by":["buyer"],"holdsWindow":1,"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"extortion-by-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"fake-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"malicious-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"no-show-of-buyer":{"burden":"claimant","by":["seller"],"holdsWindow":1,"remedy":"compensation","share":100000},"no-show-of-seller":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedies":["compensation"],"remedy":"refund"},"not-as-described":{"burden":"claimant","by":["buyer"],"holdsWindow":1,"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"not-received":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedies":["replacement"],"remedy":"refund"},"refund-refused":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedy":"refund"},"sanction-review":{"burden":"claimant","by":["buyer","seller"],"house":1,"remedy":"sanction-withdrawn"}},"clocks":{"appealHours":168,"approvalDays":2,"assignmentHours":24,"claimHours":4,"decisionDays":5,"drawHours":24,"escalateFromHours":72,"escalationHours":360,"evidenceHours":72,"extensionHours":72,"hardHours":168,"intakeHours":24,"offerHours":72,"pauseHours":720,"rebuttalHours":24,"refundDays":2,"reopeningHours":168,"returnHours":168,"reviewHours":720,"reviews":24,"rounds":3,"softHours":48,"supervisionHours":24,"targetHours":48},"fileDays":15,"house":{"recovery":{"draws":1,"violations":{"buyer":"not-cooperating","seller":"decision-ignored"}}},"jury":{"ageDays":90,"amounts":{},"perDay":10,"points":0,"share":600000,"sizes":[7,17,31]},"limits":{"ofOrder":16,"offers":10,"text":2000},"tradeDays":180},"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"decision-ignored":{"party":"seller","points":6,"tally":"general"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":1,"zoneMinutes":0}},"kind":"policy.adopted","seq":1,"v":1}');
INSERT INTO fact (seq, line) VALUES (2,'{"actor":{"role":"storefront","uid":1001},"at":1767225600000,"body":{"buyer":"SuTSL6WR7ChtM/kwpj6kzQ==","closes":1768521600000,"completedAt":1767225600000,"day":20454,"period":24312,"policy":1,"seller":"BpGchfQAEk3sBJUzKPHrqA==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":2,"v":1}');
INSERT INTO fact (seq, line) VALUES (3,'{"actor":{"role":"admin","uid":1000},"at":1767225600000,"body":{"from":1767830400000,"policy":{"arbitration":{"answer":{"sentHours":120,"unsentHours":48,"virtualHours":72},"calendar":{"weekdays":[1,2,3,4,5]},"claims":{"commitment-broken":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedy":"compensation","share":3000000},"counterfeit":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedies":["compensation","refund"],"remedy":"return-refund"},"defective":{"burden":"claimant","by":["buyer"],"holdsWindow":1,"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"extortion-by-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"fake-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"malicious-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"no-show-of-buyer":{"burden":"claimant","by":["seller"],"holdsWindow":1,"remedy":"compensation","share":100000},"no-show-of-seller":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedies":["compensation"],"remedy":"refund"},"not-as-described":{"burden":"claimant","by":["buyer"],"holdsWindow":1,"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"not-received":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedies":["replacement"],"remedy":"refund"},"refund-refused":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedy":"refund"},"sanction-review":{"burden":"claimant","by":["buyer","seller"],"house":1,"remedy":"sanction-withdrawn"}},"clocks":{"appealHours":168,"approvalDays":2,"assignmentHours":24,"claimHours":4,"decisionDays":5,"drawHours":24,"escalateFromHours":72,"escalationHours":360,"evidenceHours":72,"extensionHours":72,"hardHours":168,"intakeHours":24,"offerHours":72,"pauseHours":720,"rebuttalHours":24,"refundDays":2,"reopeningHours":168,"returnHours":168,"reviewHours":720,"reviews":24,"rounds":3,"softHours":48,"supervisionHours":24,"targetHours":48},"fileDays":15,"house":{"recovery":{"draws":1,"violations":{"buyer":"not-cooperating","seller":"decision-ignored"}}},"jury":{"ageDays":0,"amounts":{},"perDay":10,"points":0,"share":600000,"sizes":[7,17,31]},"limits":{"ofOrder":16,"offers":10,"text":2000},"tradeDays":180},"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"membership":{"caps":{"categories":{"tea":15},"day":40},"earn":{"EUR":{"per":100,"points":10}},"expiryDays":20,"flat":3,"reasons":{"granted":["goodwill"],"taken":["refund"]},"tiers":[{"from":30,"name":"silver"},{"from":100,"name":"gold"}]},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"decision-ignored":{"party":"seller","points":6,"tally":"general"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":2,"zoneMinutes":0}},"kind":"policy.adopted","seq":3,"v":1}');
INSERT INTO fact (seq, line) VALUES (4,'{"actor":{"role":"admin","uid":1000},"at":1767916800000,"body":{"account":"FP0SMcxRRC7yLoUZHivxaA==","course":"seller-basics","score":35},"kind":"training.attempted","seq":4,"v":1}');
INSERT INTO fact (seq, line) VALUES (5,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"amount":{"currency":"EUR","minor":407},"buyer":"yoOsfG3bjFeWBTQpEubgFA==","closes":1769212800000,"completedAt":1767916800000,"day":20462,"deliveredAt":1767916800000,"items":[{"item":"6F5JGNDqtt0ZwT7ozhyWgg=="}],"member":{"expires":20482,"points":40,"tier":"silver"},"period":24312,"policy":3,"seller":"BpGchfQAEk3sBJUzKPHrqA=="},"kind":"order.completed","seq":5,"v":1}');
INSERT INTO fact (seq, line) VALUES (6,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"by":"buyer","clock":1769212800000,"commitment":"wL+d2dkdqtuRD3fuHYrTNIefmRWKa/QTsZGjfVYFPuo=","order":5},"kind":"rating.sealed","seq":6,"v":1}');
INSERT INTO fact (seq, line) VALUES (7,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"by":"seller","day":20462,"effects":[{"details":1,"points":1,"rating":6,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":7,"scored":1,"why":"counted"}],"opens":[{"details":{"item":4,"logistics":2},"rating":6,"salt":"PXHh2M5aWhYC2VzOlimNWa/6QSKtMFGzQ+Mb3wqdC50=","value":"positive"}],"order":5,"value":"positive"},"kind":"rating.shown","seq":7,"v":1}');
INSERT INTO fact (seq, line) VALUES (8,'{"actor":{"role":"admin","uid":1000},"at":1768070231150,"body":{"account":"Chhd57Qnu/FpsKl/FcrDKQ==","code":"fake-trade","measures":["closed"],"officer":1000,"party":"seller","points":12,"statement":"8QK53whGJTZVsthELLdUdASasJ5Ds+f76b3tpebNqMc=","sum":12,"tally":"serious","terms":{"days":7,"ends":1768675031150,"exam":"rules-exam","measures":["closed"],"points":12}},"kind":"sanction.recorded","seq":8,"v":1}');
INSERT INTO fact (seq, line) VALUES (9,'{"actor":{"role":"storefront","uid":1001},"at":1768070231150,"body":{"amount":{"currency":"EUR","minor":292},"buyer":"yoOsfG3bjFeWBTQpEubgFA==","closes":1769366231150,"completedAt":1768070231150,"day":20463,"deliveredAt":1768070231150,"late":1,"member":{"expires":20483,"points":20},"period":24312,"policy":3,"promisedBy":1767983831150,"seller":"Chhd57Qnu/FpsKl/FcrDKQ==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":9,"v":1}');
INSERT INTO fact (seq, line) VALUES (10,'{"actor":{"role":"storefront","uid":1001},"at":1768070231150,"body":{"by":"seller","clock":1769366231150,"commitment":"kJGy+o+/fxP3uzD9qcWGBUnciqaQZE8GxnK4/GTZfuA=","order":9},"kind":"rating.sealed","seq":10,"v":1}');
INSERT INTO fact (seq, line) VALUES (11,'{"actor":{"role":"arbitrator","uid":7},"at":1768070231150,"body":{"effects":[{"details":0,"points":0,"rating":7,"scored":0,"why":"unscored"}],"order":5,"rating":7,"reason":"fake"},"kind":"rating.unscored","seq":11,"v":1}');
INSERT INTO fact (seq, line) VALUES (12,'{"actor":{"role":"admin","uid":1000},"at":1768180018093,"body":{"account":"SuTSL6WR7ChtM/kwpj6kzQ==","day":20465,"expires":20485,"points":19,"reason":"goodwill"},"kind":"membership.granted","seq":12,"v":1}');
INSERT INTO fact (seq, line) VALUES (13,'{"actor":{"role":"storefront","uid":1001},"at":1768180018093,"body":{"amount":{"currency":"EUR","minor":292},"by":"buyer","cause":"defective","clocks":[{"clock":"intake","ends":1768266418093,"starts":1768180018093}],"goods":"sent","order":9,"remedy":"return-refund","text":"yu6YEkA77AY+XtLellkFz32WWWLnZpGAJ/6JAyg2Szs=","window":{"closes":1771958231150,"order":9}},"kind":"case.opened","seq":13,"v":1}');
INSERT INTO fact (seq, line) VALUES (14,'{"actor":{"role":"storefront","uid":1001},"at":1768180018093,"body":{"amount":{"currency":"EUR","minor":336},"buyer":"TK0TXiJEczJDWp8VNn3rrw==","closes":1769476018093,"completedAt":1768180018093,"day":20465,"deliveredAt":1768180018093,"items":[{"item":"6F5JGNDqtt0ZwT7ozhyWgg=="}],"late":1,"member":{"expires":20485,"points":30,"tier":"silver"},"period":24312,"policy":3,"promisedBy":1768093618093,"seller":"Chhd57Qnu/FpsKl/FcrDKQ=="},"kind":"order.completed","seq":14,"v":1}');
INSERT INTO fact (seq, line) VALUES (15,'{"actor":{"role":"storefront","uid":1001},"at":1768180018093,"body":{"by":"buyer","clock":1769476018093,"commitment":"GvIviWGa+Azxu700biWthQdrgnh+ZoYpg1ih3AlMUrs=","order":14},"kind":"rating.sealed","seq":15,"v":1}');
INSERT INTO fact (seq, line) VALUES (16,'{"actor":{"role":"admin","uid":1000},"at":1768193014279,"body":{"account":"FP0SMcxRRC7yLoUZHivxaA==","certificate":{"ends":1799798400000,"issued":20465,"next":1797206400000,"officer":1000,"state":"verified","type":"training"},"course":"seller-basics","passed":1,"score":88,"until":20830},"kind":"training.attempted","seq":16,"v":1}');
INSERT INTO fact (seq, line) VALUES (17,'{"actor":{"role":"storefront","uid":1001},"at":1768193014279,"body":{"amount":{"currency":"EUR","minor":89},"buyer":"SuTSL6WR7ChtM/kwpj6kzQ==","closes":1769489014279,"completedAt":1768193014279,"day":20465,"deliveredAt":1768193014279,"items":[{"item":"6F5JGNDqtt0ZwT7ozhyWgg=="}],"period":24312,"policy":3,"seller":"BpGchfQAEk3sBJUzKPHrqA=="},"kind":"order.completed","seq":17,"v":1}');
INSERT INTO fact (seq, line) VALUES (18,'{"actor":{"role":"storefront","uid":1001},"at":1768193014279,"body":{"by":"buyer","clock":1769489014279,"commitment":"9aH8q3nX0hHIe3wUHsDXfLtJZi1lMEVPwSQ/FcFvOag=","order":17},"kind":"rating.sealed","seq":18,"v":1}');
INSERT INTO fact (seq, line) VALUES (19,'{"actor":{"role":"storefront","uid":1001},"at":1768193014279,"body":{"by":"seller","day":20465,"effects":[{"details":0,"points":0,"rating":18,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":19,"scored":0,"why":"minimum"}],"opens":[{"rating":18,"salt":"VkGgYKXuTYsRv5u+1ttFhJu+a4NEcxnvxJk3xORUY/k=","value":"neutral"}],"order":17,"value":"negative"},"kind":"rating.shown","seq":19,"v":1}');
INSERT INTO fact (seq, line) VALUES (20,'{"actor":{"role":"storefront","uid":1001},"at":1768244011137,"body":{"amount":{"currency":"EUR","minor":386},"buyer":"SuTSL6WR7ChtM/kwpj6kzQ==","closes":1769540011137,"completedAt":1768244011137,"day":20465,"deliveredAt":1768244011137,"member":{"expires":20485,"points":30,"tier":"silver"},"period":24312,"policy":3,"seller":"Chhd57Qnu/FpsKl/FcrDKQ=="},"kind":"order.completed","seq":20,"v":1}');
INSERT INTO fact (seq, line) VALUES (21,'{"actor":{"role":"storefront","uid":1001},"at":1768244011137,"body":{"by":"seller","clock":1769540011137,"commitment":"9ciYFmGSPC4Vm+dGjzYYqqswazUmQt/WrFqEo6Yvq4M=","order":20},"kind":"rating.sealed","seq":21,"v":1}');
INSERT INTO fact (seq, line) VALUES (22,'{"actor":{"role":"clock","uid":0},"at":1768343215939,"body":{"case":13,"clocks":[{"clock":"answer","ends":1768698418093,"starts":1768266418093},{"clock":"escalation","ends":1769562418093,"starts":1768266418093}],"due":1768266418093,"state":"negotiation"},"kind":"case.admitted","seq":22,"v":1}');
INSERT INTO fact (seq, line) VALUES (23,'{"actor":{"role":"storefront","uid":1001},"at":1768343215939,"body":{"amount":{"currency":"EUR","minor":434},"buyer":"TK0TXiJEczJDWp8VNn3rrw==","closes":1769639215939,"completedAt":1768343215939,"day":20466,"deliveredAt":1768343215939,"items":[{"item":"6F5JGNDqtt0ZwT7ozhyWgg=="}],"member":{"expires":20486,"points":40},"period":24312,"policy":3,"seller":"Chhd57Qnu/FpsKl/FcrDKQ=="},"kind":"order.completed","seq":23,"v":1}');
INSERT INTO fact (seq, line) VALUES (24,'{"actor":{"role":"storefront","uid":1001},"at":1768343215939,"body":{"by":"buyer","clock":1769639215939,"commitment":"LPNQSV2/Bhu1c7sNxCUUoh4bcsrrMVuBYRjiiSwY2yI=","order":23},"kind":"rating.sealed","seq":24,"v":1}');
INSERT INTO fact (seq, line) VALUES (25,'{"actor":{"role":"storefront","uid":1001},"at":1768424380695,"body":{"amount":{"currency":"EUR","minor":476},"buyer":"SuTSL6WR7ChtM/kwpj6kzQ==","closes":1769720380695,"completedAt":1768424380695,"day":20467,"deliveredAt":1768424380695,"items":[{"item":"6F5JGNDqtt0ZwT7ozhyWgg=="}],"member":{"expires":20487,"points":40},"period":24312,"policy":3,"seller":"Chhd57Qnu/FpsKl/FcrDKQ=="},"kind":"order.completed","seq":25,"v":1}');
INSERT INTO fact (seq, line) VALUES (26,'{"actor":{"role":"storefront","uid":1001},"at":1768424380695,"body":{"by":"buyer","clock":1769720380695,"commitment":"nmkW+tkjW2cbQbSQqwFTnNw0Akg2FWlOpMPfwgALm+Q=","order":25},"kind":"rating.sealed","seq":26,"v":1}');
INSERT INTO fact (seq, line) VALUES (27,'{"actor":{"role":"storefront","uid":1001},"at":1768424380695,"body":{"by":"seller","day":20467,"effects":[{"details":1,"points":1,"rating":26,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":27,"scored":1,"why":"counted"}],"opens":[{"details":{"item":4,"logistics":4,"service":2},"rating":26,"salt":"eevOY0bX9KQ6PBAy9ufb6Tdb4WOKpON4IojnpWbXxM0=","value":"positive"}],"order":25,"value":"positive"},"kind":"rating.shown","seq":27,"v":1}');
INSERT INTO fact (seq, line) VALUES (28,'{"actor":{"role":"admin","uid":1000},"at":1768467223108,"body":{"account":"Chhd57Qnu/FpsKl/FcrDKQ==","ends":1769040000000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":2,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":28,"v":1}');
INSERT INTO fact (seq, line) VALUES (29,'{"actor":{"role":"storefront","uid":1001},"at":1768467223108,"body":{"amount":{"currency":"EUR","minor":60},"buyer":"SuTSL6WR7ChtM/kwpj6kzQ==","closes":1769763223108,"completedAt":1768467223108,"day":20468,"deliveredAt":1768467223108,"items":[{"item":"6F5JGNDqtt0ZwT7ozhyWgg=="}],"late":1,"period":24312,"policy":3,"promisedBy":1768380823108,"seller":"BpGchfQAEk3sBJUzKPHrqA=="},"kind":"order.completed","seq":29,"v":1}');
INSERT INTO fact (seq, line) VALUES (30,'{"actor":{"role":"storefront","uid":1001},"at":1768467223108,"body":{"by":"buyer","clock":1769763223108,"commitment":"h73FYiVkXHd5ctsdNaZokg/iIMRP5uhjgJEcRL9GRjs=","order":29},"kind":"rating.sealed","seq":30,"v":1}');
INSERT INTO fact (seq, line) VALUES (31,'{"actor":{"role":"storefront","uid":1001},"at":1768467223108,"body":{"by":"seller","day":20468,"effects":[{"details":0,"points":0,"rating":30,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":31,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":3,"logistics":5,"service":4},"rating":30,"salt":"QUZFcxATgMeqtDVJtlWBg3ce6bKTOXz1tk1tOu12oyI=","value":"negative"}],"order":29,"value":"positive"},"kind":"rating.shown","seq":31,"v":1}');
INSERT INTO fact (seq, line) VALUES (32,'{"actor":{"role":"storefront","uid":1001},"at":1768596819500,"body":{"amount":{"currency":"EUR","minor":387},"buyer":"yoOsfG3bjFeWBTQpEubgFA==","closes":1769892819500,"completedAt":1768596819500,"day":20469,"deliveredAt":1768596819500,"member":{"expires":20489,"points":30},"period":24312,"policy":3,"seller":"Chhd57Qnu/FpsKl/FcrDKQ=="},"kind":"order.completed","seq":32,"v":1}');
INSERT INTO fact (seq, line) VALUES (33,'{"actor":{"role":"storefront","uid":1001},"at":1768596819500,"body":{"by":"buyer","clock":1769892819500,"commitment":"dPs7KhHJC1u1d4ia8LCmmZilDYL1Nx3OrpCBBJsghHI=","order":32},"kind":"rating.sealed","seq":33,"v":1}');
INSERT INTO fact (seq, line) VALUES (34,'{"actor":{"role":"clock","uid":0},"at":1768764336160,"body":{"amount":{"currency":"EUR","minor":292},"case":13,"clocks":[{"clock":"appeal","ends":1769303218093,"starts":1768698418093}],"due":1768698418093,"remedy":"return-refund","state":"decided"},"kind":"case.defaulted","seq":34,"v":1}');
INSERT INTO fact (seq, line) VALUES (35,'{"actor":{"role":"storefront","uid":1001},"at":1768764336160,"body":{"amount":{"currency":"EUR","minor":154},"buyer":"yoOsfG3bjFeWBTQpEubgFA==","closes":1770060336160,"completedAt":1768764336160,"day":20471,"deliveredAt":1768764336160,"late":1,"member":{"expires":20491,"points":10,"tier":"gold"},"period":24312,"policy":3,"promisedBy":1768677936160,"seller":"Chhd57Qnu/FpsKl/FcrDKQ=="},"kind":"order.completed","seq":35,"v":1}');
INSERT INTO fact (seq, line) VALUES (36,'{"actor":{"role":"clock","uid":0},"at":1768877351035,"body":{"account":"Chhd57Qnu/FpsKl/FcrDKQ==","due":1768764336161,"shown":"standard","why":"sales","withdrawn":["badge","early-release","higher-limits"]},"kind":"standing.guarantee-ended","seq":36,"v":1}');
INSERT INTO fact (seq, line) VALUES (37,'{"actor":{"role":"clock","uid":0},"at":1768877351035,"body":{"account":"BpGchfQAEk3sBJUzKPHrqA==","after":"standard","age":19,"before":"standard","buyers":0,"defects":0,"due":1768867200000,"late":1,"orders":4,"window":365},"kind":"standing.evaluated","seq":37,"v":1}');
INSERT INTO fact (seq, line) VALUES (38,'{"actor":{"role":"clock","uid":0},"at":1768877351035,"body":{"account":"Chhd57Qnu/FpsKl/FcrDKQ==","after":"standard","age":10,"before":"standard","buyers":0,"defects":0,"due":1768867200000,"late":3,"orders":7,"window":365},"kind":"standing.evaluated","seq":38,"v":1}');
INSERT INTO fact (seq, line) VALUES (39,'{"actor":{"role":"storefront","uid":1001},"at":1768877351035,"body":{"amount":{"currency":"EUR","minor":51},"buyer":"yoOsfG3bjFeWBTQpEubgFA==","closes":1770173351035,"completedAt":1768877351035,"day":20473,"deliveredAt":1768877351035,"late":1,"period":24312,"policy":3,"promisedBy":1768790951035,"seller":"BpGchfQAEk3sBJUzKPHrqA==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":39,"v":1}');
INSERT INTO fact (seq, line) VALUES (40,'{"actor":{"role":"storefront","uid":1001},"at":1768877351035,"body":{"by":"buyer","clock":1770173351035,"commitment":"PmYoltavJEOZ4G1/CaKc0xHoAWl0kaaTwzsZnyUjAeA=","order":39},"kind":"rating.sealed","seq":40,"v":1}');
INSERT INTO fact (seq, line) VALUES (41,'{"actor":{"role":"arbitrator","uid":7},"at":1768877351035,"body":{"effects":[{"details":0,"points":0,"rating":30,"scored":0,"why":"unscored"}],"order":29,"rating":30,"reason":"fake"},"kind":"rating.unscored","seq":41,"v":1}');
INSERT INTO fact (seq, line) VALUES (42,'{"actor":{"role":"storefront","uid":1001},"at":1768971155287,"body":{"amount":{"currency":"EUR","minor":301},"buyer":"7dKbcQdrRiODsxp/eIqvhg==","closes":1770267155287,"completedAt":1768971155287,"day":20474,"deliveredAt":1768971155287,"items":[{"item":"6F5JGNDqtt0ZwT7ozhyWgg=="}],"member":{"expires":20494,"points":30,"tier":"silver"},"period":24312,"policy":3,"seller":"BpGchfQAEk3sBJUzKPHrqA=="},"kind":"order.completed","seq":42,"v":1}');
INSERT INTO fact (seq, line) VALUES (43,'{"actor":{"role":"storefront","uid":1001},"at":1768971155287,"body":{"by":"seller","clock":1770267155287,"commitment":"DUoGzZvoZFo7EQi130kmax/3SDP+jKJkPyx2tXhVeBI=","order":42},"kind":"rating.sealed","seq":43,"v":1}');
INSERT INTO fact (seq, line) VALUES (44,'{"actor":{"role":"storefront","uid":1001},"at":1768986826315,"body":{"amount":{"currency":"EUR","minor":80},"buyer":"7dKbcQdrRiODsxp/eIqvhg==","closes":1770282826315,"completedAt":1768986826315,"day":20474,"deliveredAt":1768986826315,"items":[{"item":"6F5JGNDqtt0ZwT7ozhyWgg=="}],"late":1,"period":24312,"policy":3,"promisedBy":1768900426315,"seller":"BpGchfQAEk3sBJUzKPHrqA=="},"kind":"order.completed","seq":44,"v":1}');
INSERT INTO fact (seq, line) VALUES (45,'{"actor":{"role":"storefront","uid":1001},"at":1768986826315,"body":{"by":"seller","clock":1770282826315,"commitment":"CZSy52uSD1z2IkLGx7winborc91KJ/VoBgetxyc5c1c=","order":44},"kind":"rating.sealed","seq":45,"v":1}');
INSERT INTO fact (seq, line) VALUES (46,'{"actor":{"role":"storefront","uid":1001},"at":1769121536395,"body":{"amount":{"currency":"EUR","minor":479},"buyer":"SuTSL6WR7ChtM/kwpj6kzQ==","closes":1770417536395,"completedAt":1769121536395,"day":20475,"deliveredAt":1769121536395,"items":[{"item":"6F5JGNDqtt0ZwT7ozhyWgg=="}],"member":{"expires":20495,"points":40,"tier":"gold"},"period":24312,"policy":3,"seller":"Chhd57Qnu/FpsKl/FcrDKQ==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":46,"v":1}');
INSERT INTO fact (seq, line) VALUES (47,'{"actor":{"role":"storefront","uid":1001},"at":1769121536395,"body":{"by":"buyer","clock":1770417536395,"commitment":"oaLtV1DJIo1kezyH6XFNlFreDWycU99AeCSybXlvMYM=","order":46},"kind":"rating.sealed","seq":47,"v":1}');
INSERT INTO fact (seq, line) VALUES (48,'{"actor":{"role":"storefront","uid":1001},"at":1769121536395,"body":{"by":"seller","day":20475,"effects":[{"details":1,"points":0,"rating":47,"scored":0,"why":"repeat"},{"details":0,"points":0,"rating":48,"scored":0,"why":"repeat"}],"opens":[{"details":{"item":4,"logistics":5,"service":1},"rating":47,"salt":"b268BjtKpBf9GxaN3ZwwNPa9ZIPPEIwuJdkRGaWIikw=","value":"positive"}],"order":46,"value":"positive"},"kind":"rating.shown","seq":48,"v":1}');
INSERT INTO fact (seq, line) VALUES (49,'{"actor":{"role":"storefront","uid":1001},"at":1769282916767,"body":{"amount":{"currency":"EUR","minor":226},"buyer":"SuTSL6WR7ChtM/kwpj6kzQ==","closes":1770578916767,"completedAt":1769282916767,"day":20477,"deliveredAt":1769282916767,"late":1,"member":{"expires":20497,"points":20},"period":24312,"policy":3,"promisedBy":1769196516767,"seller":"Chhd57Qnu/FpsKl/FcrDKQ=="},"kind":"order.completed","seq":49,"v":1}');
INSERT INTO fact (seq, line) VALUES (50,'{"actor":{"role":"storefront","uid":1001},"at":1769282916767,"body":{"by":"buyer","clock":1770578916767,"commitment":"QuFUCYBoizABuvCzvBMbFONbTDS8t5G4u/5rSVB3w9M=","order":49},"kind":"rating.sealed","seq":50,"v":1}');
INSERT INTO fact (seq, line) VALUES (51,'{"actor":{"role":"clock","uid":0},"at":1769426258307,"body":{"case":13,"clocks":[{"clock":"return","ends":1769908018093,"starts":1769303218093}],"due":1769303218093,"state":"enforcing"},"kind":"case.enforced","seq":51,"v":1}');
INSERT INTO fact (seq, line) VALUES (52,'{"actor":{"role":"admin","uid":1000},"at":1769426258307,"body":{"account":"Chhd57Qnu/FpsKl/FcrDKQ==","course":"seller-basics","score":54},"kind":"training.attempted","seq":52,"v":1}');
INSERT INTO fact (seq, line) VALUES (53,'{"actor":{"role":"arbitrator","uid":8},"at":1769426258307,"body":{"officer":8,"publicKey":"XJxt8mHJy4QEdXdqrvzZRLQFMo+rKPmzqV70BJDT3oQ=","signature":"U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgXJxt8mHJy4QEdXdqrvzZRLQFMo+rKPmzqV70BJDT3oQAAAAPcmVnaXN0ZXJAcmVwdXRlAAAAAAAAAAZzaGE1MTIAAABTAAAAC3NzaC1lZDI1NTE5AAAAQPwR17nkEs+WmzO+tzAxUwQrKo5XvI7jPNffboRRKNWoRhwOB7YTkUf4rX6LohmfLF/mBVw7en+q7gP+cvwnGQM="},"kind":"arbitrator.registered","seq":53,"v":1}');
INSERT INTO fact (seq, line) VALUES (54,'{"actor":{"role":"storefront","uid":1001},"at":1769426258307,"body":{"amount":{"currency":"EUR","minor":410},"buyer":"SuTSL6WR7ChtM/kwpj6kzQ==","closes":1770722258307,"completedAt":1769426258307,"day":20479,"deliveredAt":1769426258307,"member":{"expires":20499,"points":40},"period":24312,"policy":3,"seller":"Chhd57Qnu/FpsKl/FcrDKQ=="},"kind":"order.completed","seq":54,"v":1}');
INSERT INTO fact (seq, line) VALUES (55,'{"actor":{"role":"storefront","uid":1001},"at":1769426258307,"body":{"by":"buyer","clock":1770722258307,"commitment":"r3rRZ8EU851k44nk2qfkOIcd9JFz4VHwVBKqD8I96XQ=","order":54},"kind":"rating.sealed","seq":55,"v":1}');
INSERT INTO fact (seq, line) VALUES (56,'{"actor":{"role":"storefront","uid":1001},"at":1769426258307,"body":{"by":"seller","day":20479,"effects":[{"details":0,"points":1,"rating":55,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":56,"scored":1,"why":"counted"}],"opens":[{"rating":55,"salt":"IBjW/86MLW3b44K3G3j2Qj0C3ZrkfC6UbzPecFrxSTs=","value":"positive"}],"order":54,"value":"positive"},"kind":"rating.shown","seq":56,"v":1}');
INSERT INTO fact (seq, line) VALUES (57,'{"actor":{"role":"clock","uid":0},"at":1769494004320,"body":{"day":20480,"due":1769476018093,"effects":[{"details":1,"points":-1,"rating":15,"scored":1,"standing":{"negative":20480},"why":"counted"}],"opens":[{"details":{"item":3,"service":3},"rating":15,"salt":"AE8BpG+WcyX53cgzmGFkdeuzxKh0qGfN5eldZr/kM3s=","value":"negative"}],"order":14},"kind":"rating.revealed","seq":57,"v":1}');
INSERT INTO fact (seq, line) VALUES (58,'{"actor":{"role":"admin","uid":1000},"at":1769494004320,"body":{"account":"yoOsfG3bjFeWBTQpEubgFA==","day":20480,"expires":20500,"points":4,"reason":"goodwill"},"kind":"membership.granted","seq":58,"v":1}');
INSERT INTO fact (seq, line) VALUES (59,'{"actor":{"role":"storefront","uid":1001},"at":1769494004320,"body":{"amount":{"currency":"EUR","minor":377},"buyer":"TK0TXiJEczJDWp8VNn3rrw==","closes":1770790004320,"completedAt":1769494004320,"day":20480,"deliveredAt":1769494004320,"items":[{"item":"6F5JGNDqtt0ZwT7ozhyWgg=="}],"member":{"expires":20500,"points":30,"tier":"gold"},"period":24312,"policy":3,"seller":"Chhd57Qnu/FpsKl/FcrDKQ=="},"kind":"order.completed","seq":59,"v":1}');
INSERT INTO fact (seq, line) VALUES (60,'{"actor":{"role":"storefront","uid":1001},"at":1769494004320,"body":{"by":"buyer","clock":1770790004320,"commitment":"uq9xxtsdb8stwkAOZHeWTn5r2xPxIVYk+hSXoHWL/Tw=","order":59},"kind":"rating.sealed","seq":60,"v":1}');
INSERT INTO fact (seq, line) VALUES (61,'{"actor":{"role":"storefront","uid":1001},"at":1769494004320,"body":{"by":"seller","day":20480,"effects":[{"details":0,"points":0,"rating":60,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":61,"scored":1,"why":"counted"}],"opens":[{"rating":60,"salt":"TV7ydutt/YvAosCOce5wZE15sQEcA0t/yMtx+x9Sny4=","value":"neutral"}],"order":59,"value":"positive"},"kind":"rating.shown","seq":61,"v":1}');
INSERT INTO fact (seq, line) VALUES (62,'{"actor":{"role":"clock","uid":0},"at":1769615319376,"body":{"day":20480,"due":1769540011137,"effects":[{"details":0,"points":1,"rating":21,"scored":1,"why":"counted"}],"opens":[{"rating":21,"salt":"nDKb4lzStsDZWb3y4YgnFhVUHUqvpPaTMfKius1bius=","value":"positive"}],"order":20},"kind":"rating.revealed","seq":62,"v":1}');
INSERT INTO fact (seq, line) VALUES (63,'{"actor":{"role":"storefront","uid":1001},"at":1769615319376,"body":{"amount":{"currency":"EUR","minor":425},"buyer":"yoOsfG3bjFeWBTQpEubgFA==","closes":1770911319376,"completedAt":1769615319376,"day":20481,"deliveredAt":1769615319376,"items":[{"item":"6F5JGNDqtt0ZwT7ozhyWgg=="}],"member":{"expires":20501,"points":40},"period":24312,"policy":3,"seller":"BpGchfQAEk3sBJUzKPHrqA=="},"kind":"order.completed","seq":63,"v":1}');
INSERT INTO fact (seq, line) VALUES (64,'{"actor":{"role":"storefront","uid":1001},"at":1769615319376,"body":{"by":"buyer","clock":1770911319376,"commitment":"htgJ8vY6lCkArkhLPB5yXDO0aLg/fF2ePagmgOcVZks=","order":63},"kind":"rating.sealed","seq":64,"v":1}');
INSERT INTO fact (seq, line) VALUES (65,'{"actor":{"role":"storefront","uid":1001},"at":1769615319376,"body":{"by":"seller","day":20481,"effects":[{"details":1,"points":1,"rating":64,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":65,"scored":1,"why":"counted"}],"opens":[{"details":{"item":4,"logistics":1,"service":2},"rating":64,"salt":"dnYuuHFKAtWutKWGWRqmvJKHUzOQsyeAsylD/3LYDUM=","value":"positive"}],"order":63,"value":"positive"},"kind":"rating.shown","seq":65,"v":1}');
INSERT INTO fact (seq, line) VALUES (66,'{"actor":{"role":"arbitrator","uid":7},"at":1769615319376,"body":{"effects":[{"details":0,"points":0,"rating":56,"scored":0,"why":"unscored"}],"order":54,"rating":56,"reason":"fake"},"kind":"rating.unscored","seq":66,"v":1}');
INSERT INTO fact (seq, line) VALUES (67,'{"actor":{"role":"storefront","uid":1001},"at":1769631640543,"body":{"amount":{"currency":"EUR","minor":179},"buyer":"SuTSL6WR7ChtM/kwpj6kzQ==","closes":1770927640543,"completedAt":1769631640543,"day":20481,"deliveredAt":1769631640543,"member":{"expires":20501,"points":10},"period":24312,"policy":3,"seller":"FP0SMcxRRC7yLoUZHivxaA==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":67,"v":1}');
INSERT INTO fact (seq, line) VALUES (68,'{"actor":{"role":"storefront","uid":1001},"at":1769631640543,"body":{"by":"seller","clock":1770927640543,"commitment":"BdT603jWwI3FBWBUgUFbcTMTI4aR0hXIn8WH1KQwpD8=","order":67},"kind":"rating.sealed","seq":68,"v":1}');
INSERT INTO fact (seq, line) VALUES (69,'{"actor":{"role":"clock","uid":0},"at":1769740126393,"body":{"day":20481,"due":1769639215939,"effects":[{"details":1,"points":0,"rating":24,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"service":1},"rating":24,"salt":"uiPOsB0n5pL/cTnjcsfq7q9PodepTcrDWT0GHSPdbNM=","value":"neutral"}],"order":23},"kind":"rating.revealed","seq":69,"v":1}');
INSERT INTO fact (seq, line) VALUES (70,'{"actor":{"role":"clock","uid":0},"at":1769740126393,"body":{"days":[20462],"due":1769644800000,"membership":5,"points":40},"kind":"membership.expired","seq":70,"v":1}');
INSERT INTO fact (seq, line) VALUES (71,'{"actor":{"role":"clock","uid":0},"at":1769740126393,"body":{"days":[20463],"due":1769731200000,"membership":5,"points":20,"tier":"silver"},"kind":"membership.expired","seq":71,"v":1}');
INSERT INTO fact (seq, line) VALUES (72,'{"actor":{"role":"storefront","uid":1001},"at":1769740126393,"body":{"amount":{"currency":"EUR","minor":371},"buyer":"7dKbcQdrRiODsxp/eIqvhg==","closes":1771036126393,"completedAt":1769740126393,"day":20483,"deliveredAt":1769740126393,"items":[{"item":"6F5JGNDqtt0ZwT7ozhyWgg=="}],"member":{"expires":20503,"points":30},"period":24312,"policy":3,"seller":"BpGchfQAEk3sBJUzKPHrqA=="},"kind":"order.completed","seq":72,"v":1}');
INSERT INTO fact (seq, line) VALUES (73,'{"actor":{"role":"storefront","uid":1001},"at":1769740126393,"body":{"by":"buyer","clock":1771036126393,"commitment":"HjIMqpmd8brpGXEdMPfz4c6+p8cdtkNHXm3bzQZ11o4=","order":72},"kind":"rating.sealed","seq":73,"v":1}');
INSERT INTO fact (seq, line) VALUES (74,'{"actor":{"role":"storefront","uid":1001},"at":1769740126393,"body":{"by":"seller","day":20483,"effects":[{"details":1,"points":1,"rating":73,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":74,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":4,"service":3},"rating":73,"salt":"pstv1+bkl2Fk+pPHPeyosgSmciasTmNvRhismrDjSvo=","value":"positive"}],"order":72,"value":"positive"},"kind":"rating.shown","seq":74,"v":1}');
INSERT INTO fact (seq, line) VALUES (75,'{"actor":{"role":"storefront","uid":1001},"at":1769878436575,"body":{"amount":{"currency":"EUR","minor":317},"buyer":"yoOsfG3bjFeWBTQpEubgFA==","closes":1771174436575,"completedAt":1769878436575,"day":20484,"deliveredAt":1769878436575,"member":{"expires":20504,"points":30,"tier":"gold"},"period":24312,"policy":3,"seller":"Chhd57Qnu/FpsKl/FcrDKQ=="},"kind":"order.completed","seq":75,"v":1}');
INSERT INTO fact (seq, line) VALUES (76,'{"actor":{"role":"storefront","uid":1001},"at":1769878436575,"body":{"by":"seller","clock":1771174436575,"commitment":"P/wq+Rx2mUHqAb0/pnV1Uwtz6/H1O7VFDhI40ZiG0c0=","order":75},"kind":"rating.sealed","seq":76,"v":1}');
INSERT INTO fact (seq, line) VALUES (77,'{"actor":{"role":"clock","uid":0},"at":1769920854263,"body":{"day":20484,"due":1769892819500,"effects":[{"details":1,"points":-1,"rating":33,"scored":1,"standing":{"negative":20484},"why":"counted"}],"opens":[{"details":{"logistics":4,"service":1},"rating":33,"salt":"EGqmT+3M3HpS0C53/g2c7se/NlkhHFLzMqdnS2YRKqw=","value":"negative"}],"order":32},"kind":"rating.revealed","seq":77,"v":1}');
INSERT INTO fact (seq, line) VALUES (78,'{"actor":{"role":"clock","uid":0},"at":1769920854263,"body":{"days":[20465],"due":1769904000000,"membership":12,"points":49},"kind":"membership.expired","seq":78,"v":1}');
INSERT INTO fact (seq, line) VALUES (79,'{"actor":{"role":"clock","uid":0},"at":1769920854263,"body":{"days":[20465],"due":1769904000000,"membership":14,"points":30,"tier":"silver"},"kind":"membership.expired","seq":79,"v":1}');
INSERT INTO fact (seq, line) VALUES (80,'{"actor":{"role":"clock","uid":0},"at":1769920854263,"body":{"case":13,"due":1769908018093,"outcome":"forfeited","state":"closed","window":{"closes":1771094231150,"order":9,"used":1728000000}},"kind":"case.forfeited","seq":80,"v":1}');
INSERT INTO fact (seq, line) VALUES (81,'{"actor":{"role":"storefront","uid":1001},"at":1769920854263,"body":{"amount":{"currency":"EUR","minor":240},"buyer":"7dKbcQdrRiODsxp/eIqvhg==","closes":1771216854263,"completedAt":1769920854263,"day":20485,"deliveredAt":1769920854263,"items":[{"item":"6F5JGNDqtt0ZwT7ozhyWgg=="}],"late":1,"member":{"expires":20505,"points":20},"period":24313,"policy":3,"promisedBy":1769834454263,"seller":"BpGchfQAEk3sBJUzKPHrqA=="},"kind":"order.completed","seq":81,"v":1}');
INSERT INTO fact (seq, line) VALUES (82,'{"actor":{"role":"storefront","uid":1001},"at":1769920854263,"body":{"by":"buyer","clock":1771216854263,"commitment":"//i48aA7xtK6j71NtHl/diWDtZSHatecH/JLoqonW8I=","order":81},"kind":"rating.sealed","seq":82,"v":1}');
INSERT INTO fact (seq, line) VALUES (83,'{"actor":{"role":"storefront","uid":1001},"at":1769920854263,"body":{"by":"seller","day":20485,"effects":[{"details":1,"points":1,"rating":82,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":83,"scored":1,"why":"counted"}],"opens":[{"details":{"item":5,"logistics":2,"service":2},"rating":82,"salt":"6yHCV45xeJmQv8GVI6RUKZTsHvxUF4T9oXtbdAt8vNU=","value":"positive"}],"order":81,"value":"positive"},"kind":"rating.shown","seq":83,"v":1}');
INSERT INTO fact (seq, line) VALUES (84,'{"actor":{"role":"storefront","uid":1001},"at":1769922555800,"body":{"amount":{"currency":"EUR","minor":295},"buyer":"yoOsfG3bjFeWBTQpEubgFA==","closes":1771218555800,"completedAt":1769922555800,"day":20485,"deliveredAt":1769922555800,"member":{"expires":20505,"points":20},"period":24313,"policy":3,"seller":"Chhd57Qnu/FpsKl/FcrDKQ=="},"kind":"order.completed","seq":84,"v":1}');
INSERT INTO fact (seq, line) VALUES (85,'{"actor":{"role":"storefront","uid":1001},"at":1769922555800,"body":{"by":"seller","clock":1771218555800,"commitment":"fFPBQRfaW5gtaJlHl9IFwPAO/VosYC2gOTs7KvJ9hYA=","order":84},"kind":"rating.sealed","seq":85,"v":1}');
INSERT INTO fact (seq, line) VALUES (86,'{"actor":{"role":"arbitrator","uid":7},"at":1769922555800,"body":{"effects":[{"details":0,"points":0,"rating":74,"scored":0,"why":"unscored"}],"order":72,"rating":74,"reason":"fake"},"kind":"rating.unscored","seq":86,"v":1}');
INSERT INTO fact (seq, line) VALUES (87,'{"actor":{"role":"clock","uid":0},"at":1770071872542,"body":{"days":[20466],"due":1769990400000,"membership":14,"points":40},"kind":"membership.expired","seq":87,"v":1}');
INSERT INTO fact (seq, line) VALUES (88,'{"actor":{"role":"storefront","uid":1001},"at":1770071872542,"body":{"account":"BpGchfQAEk3sBJUzKPHrqA==","code":"dispatch-48h"},"kind":"commitment.taken","seq":88,"v":1}');
INSERT INTO fact (seq, line) VALUES (89,'{"actor":{"role":"storefront","uid":1001},"at":1770071872542,"body":{"buyer":"7dKbcQdrRiODsxp/eIqvhg==","createdAt":1770071872542,"promises":[{"by":1770244672542,"commitment":88,"due":1770331072542,"step":"dispatch"}],"seller":"BpGchfQAEk3sBJUzKPHrqA=="},"kind":"order.opened","seq":89,"v":1}');
INSERT INTO fact (seq, line) VALUES (90,'{"actor":{"role":"storefront","uid":1001},"at":1770071872542,"body":{"carrier":"jcMHbRAp34wdOUzo83hxYw==","dispatchedAt":1770071872542,"kept":[88],"order":89},"kind":"order.dispatched","seq":90,"v":1}');
INSERT INTO fact (seq, line) VALUES (91,'{"actor":{"role":"storefront","uid":1001},"at":1770071872542,"body":{"amount":{"currency":"EUR","minor":200},"buyer":"yoOsfG3bjFeWBTQpEubgFA==","closes":1771367872542,"commitments":[88],"completedAt":1770071872542,"day":20486,"deliveredAt":1770071872542,"items":[{"item":"6F5JGNDqtt0ZwT7ozhyWgg=="}],"member":{"expires":20506,"points":20},"period":24313,"policy":3,"seller":"BpGchfQAEk3sBJUzKPHrqA=="},"kind":"order.completed","seq":91,"v":1}');
INSERT INTO fact (seq, line) VALUES (92,'{"actor":{"role":"storefront","uid":1001},"at":1770071872542,"body":{"by":"buyer","clock":1771367872542,"commitment":"roCIvcUKVKVfun0u3mgNcTjre9xcZ7ceC2Up0hvIj1A=","order":91},"kind":"rating.sealed","seq":92,"v":1}');
INSERT INTO fact (seq, line) VALUES (93,'{"actor":{"role":"storefront","uid":1001},"at":1770071872542,"body":{"by":"seller","day":20486,"effects":[{"details":1,"points":-1,"rating":92,"scored":1,"standing":{"negative":20486},"why":"counted"},{"details":0,"points":-1,"rating":93,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":3,"service":4},"rating":92,"salt":"WGwVer+bfu0SWJSxfgBOIWSw2vVvfN/IGyghTauaKLo=","value":"negative"}],"order":91,"value":"negative"},"kind":"rating.shown","seq":93,"v":1}');
INSERT INTO fact (seq, line) VALUES (94,'{"actor":{"role":"clock","uid":0},"at":1770123148985,"body":{"days":[20467],"due":1770076800000,"membership":12,"points":40},"kind":"membership.expired","seq":94,"v":1}');
INSERT INTO fact (seq, line) VALUES (95,'{"actor":{"role":"storefront","uid":1001},"at":1770123148985,"body":{"amount":{"currency":"EUR","minor":383},"buyer":"TK0TXiJEczJDWp8VNn3rrw==","closes":1771419148985,"completedAt":1770123148985,"day":20487,"deliveredAt":1770123148985,"items":[{"item":"6F5JGNDqtt0ZwT7ozhyWgg=="}],"member":{"expires":20507,"points":30},"period":24313,"policy":3,"seller":"FP0SMcxRRC7yLoUZHivxaA=="},"kind":"order.completed","seq":95,"v":1}');
INSERT INTO fact (seq, line) VALUES (96,'{"actor":{"role":"storefront","uid":1001},"at":1770123148985,"body":{"by":"buyer","clock":1771419148985,"commitment":"aRoUYtk2jXD8wEd0adWjCHlzHm5YeGCEL0JsiSNtGr0=","order":95},"kind":"rating.sealed","seq":96,"v":1}');
INSERT INTO fact (seq, line) VALUES (97,'{"actor":{"role":"storefront","uid":1001},"at":1770123148985,"body":{"by":"seller","day":20487,"effects":[{"details":1,"points":1,"rating":96,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":97,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"logistics":3,"service":5},"rating":96,"salt":"kGVJYY0ReEWOrWq+BuIwUds+tWawAhtCLVCPTf1JmBA=","value":"positive"}],"order":95,"value":"negative"},"kind":"rating.shown","seq":97,"v":1}');
INSERT INTO fact (seq, line) VALUES (98,'{"actor":{"role":"clock","uid":0},"at":1770210446555,"body":{"day":20488,"due":1770173351035,"effects":[{"details":0,"points":0,"rating":40,"scored":0,"why":"minimum"}],"opens":[{"details":{"logistics":2,"service":5},"rating":40,"salt":"DlMUVrf7/ooDdb5puH+YPJ/YG4drV4oHZlpP55odvcQ=","value":"positive"}],"order":39},"kind":"rating.revealed","seq":98,"v":1}');
INSERT INTO fact (seq, line) VALUES (99,'{"actor":{"role":"admin","uid":1000},"at":1770210446555,"body":{"amount":{"currency":"EUR","minor":483},"buyer":"SuTSL6WR7ChtM/kwpj6kzQ==","closes":1754312846555,"completedAt":1753016846555,"day":20289,"items":[{"item":"6F5JGNDqtt0ZwT7ozhyWgg=="}],"origin":"elsewhere","period":24306,"policy":1,"promisedBy":1770124046555,"seller":"Chhd57Qnu/FpsKl/FcrDKQ=="},"kind":"order.completed","seq":99,"v":1}');
INSERT INTO fact (seq, line) VALUES (100,'{"actor":{"role":"admin","uid":1000},"at":1770210446555,"body":{"by":"buyer","day":20293,"details":{"logistics":1,"service":1},"due":1753326922959,"effects":[{"details":1,"points":1,"rating":100,"scored":1,"why":"counted"}],"order":99,"origin":"elsewhere","submittedAt":1753326922959,"value":"positive"},"kind":"rating.shown","seq":100,"v":1}');
INSERT INTO fact (seq, line) VALUES (101,'{"actor":{"role":"admin","uid":1000},"at":1770210446555,"body":{"by":"seller","day":20289,"due":1753029119938,"effects":[{"details":0,"points":-1,"rating":101,"scored":1,"why":"counted"}],"order":99,"origin":"elsewhere","submittedAt":1753029119938,"value":"negative"},"kind":"rating.shown","seq":101,"v":1}');
INSERT INTO fact (seq, line) VALUES (102,'{"actor":{"role":"storefront","uid":1001},"at":1770210446555,"body":{"amount":{"currency":"EUR","minor":428},"buyer":"7dKbcQdrRiODsxp/eIqvhg==","closes":1771506446555,"completedAt":1770210446555,"day":20488,"deliveredAt":1770210446555,"items":[{"item":"6F5JGNDqtt0ZwT7ozhyWgg=="}],"member":{"expires":20508,"points":40,"tier":"gold"},"period":24313,"policy":3,"seller":"Chhd57Qnu/FpsKl/FcrDKQ=="},"kind":"order.completed","seq":102,"v":1}');
INSERT INTO fact (seq, line) VALUES (103,'{"actor":{"role":"storefront","uid":1001},"at":1770210446555,"body":{"by":"buyer","clock":1771506446555,"commitment":"HLOxrrMVPZdFBnb5WABfuAVY9EK6i+S0vClqw+YOs0s=","order":102},"kind":"rating.sealed","seq":103,"v":1}');
INSERT INTO fact (seq, line) VALUES (104,'{"actor":{"role":"storefront","uid":1001},"at":1770210446555,"body":{"by":"seller","day":20488,"effects":[{"details":1,"points":-1,"rating":103,"scored":1,"standing":{"negative":20488},"why":"counted"},{"details":0,"points":-1,"rating":104,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":2},"rating":103,"salt":"Y+370lVxTMRzYcgA1x43Q2COGIUW5FyW4XNDQPoJHAM=","value":"negative"}],"order":102,"value":"negative"},"kind":"rating.shown","seq":104,"v":1}');
INSERT INTO fact (seq, line) VALUES (105,'{"actor":{"role":"admin","uid":1000},"at":1770212944152,"body":{"account":"BpGchfQAEk3sBJUzKPHrqA==","ends":1770854400000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":1,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":105,"v":1}');
INSERT INTO fact (seq, line) VALUES (106,'{"actor":{"role":"storefront","uid":1001},"at":1770212944152,"body":{"amount":{"currency":"EUR","minor":60},"buyer":"TK0TXiJEczJDWp8VNn3rrw==","closes":1771508944152,"commitments":[88],"completedAt":1770212944152,"day":20488,"deliveredAt":1770212944152,"period":24313,"policy":3,"seller":"BpGchfQAEk3sBJUzKPHrqA=="},"kind":"order.completed","seq":106,"v":1}');
INSERT INTO fact (seq, line) VALUES (107,'{"actor":{"role":"storefront","uid":1001},"at":1770212944152,"body":{"by":"buyer","clock":1771508944152,"commitment":"yfeZLQSrXGGfk4ivMsuSzAxeGx/LV9d3GTiDCJNmG6o=","order":106},"kind":"rating.sealed","seq":107,"v":1}');
INSERT INTO fact (seq, line) VALUES (108,'{"actor":{"role":"storefront","uid":1001},"at":1770212944152,"body":{"by":"seller","day":20488,"effects":[{"details":0,"points":0,"rating":107,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":108,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":2,"logistics":4},"rating":107,"salt":"mAFwsUcwreayMLztCpxlLjD/ipLQ0BIug0frMro+NPs=","value":"positive"}],"order":106,"value":"neutral"},"kind":"rating.shown","seq":108,"v":1}');
INSERT INTO fact (seq, line) VALUES (109,'{"actor":{"role":"clock","uid":0},"at":1770245678629,"body":{"account":"BpGchfQAEk3sBJUzKPHrqA==","due":1770212944153,"shown":"standard","why":"sales","withdrawn":["badge","early-release","higher-limits"]},"kind":"standing.guarantee-ended","seq":109,"v":1}');
INSERT INTO fact (seq, line) VALUES (110,'{"actor":{"role":"admin","uid":1000},"at":1770245678629,"body":{"account":"BpGchfQAEk3sBJUzKPHrqA==","course":"seller-basics","score":45},"kind":"training.attempted","seq":110,"v":1}');
INSERT INTO fact (seq, line) VALUES (111,'{"actor":{"role":"storefront","uid":1001},"at":1770245678629,"body":{"amount":{"currency":"EUR","minor":84},"buyer":"TK0TXiJEczJDWp8VNn3rrw==","closes":1771541678629,"completedAt":1770245678629,"day":20488,"deliveredAt":1770245678629,"period":24313,"policy":3,"seller":"FP0SMcxRRC7yLoUZHivxaA=="},"kind":"order.completed","seq":111,"v":1}');
INSERT INTO fact (seq, line) VALUES (112,'{"actor":{"role":"storefront","uid":1001},"at":1770245678629,"body":{"by":"buyer","clock":1771541678629,"commitment":"AVFqyVieKceaNtrI8GsKlEjzXWwG8htZogAxmcXZPQ8=","order":111},"kind":"rating.sealed","seq":112,"v":1}');
INSERT INTO fact (seq, line) VALUES (113,'{"actor":{"role":"clock","uid":0},"at":1770404492759,"body":{"days":[20469],"due":1770249600000,"membership":5,"points":30},"kind":"membership.expired","seq":113,"v":1}');
INSERT INTO fact (seq, line) VALUES (114,'{"actor":{"role":"clock","uid":0},"at":1770404492759,"body":{"day":20489,"due":1770267155287,"effects":[{"details":0,"points":1,"rating":43,"scored":1,"why":"counted"}],"opens":[{"rating":43,"salt":"NfpUPf1z96kC1I8tQmdbGubg2RMiDA0iW3fJ9+h/Zgs=","value":"positive"}],"order":42},"kind":"rating.revealed","seq":114,"v":1}');
INSERT INTO fact (seq, line) VALUES (115,'{"actor":{"role":"clock","uid":0},"at":1770404492759,"body":{"day":20489,"due":1770282826315,"effects":[{"details":0,"points":0,"rating":45,"scored":0,"why":"minimum"}],"opens":[{"rating":45,"salt":"UMrHb2rxhmB9dwLPqOHlSY6NaRX8h1VMF+7matuLbR8=","value":"positive"}],"order":44},"kind":"rating.revealed","seq":115,"v":1}');
INSERT INTO fact (seq, line) VALUES (116,'{"actor":{"role":"storefront","uid":1001},"at":1770404492759,"body":{"amount":{"currency":"EUR","minor":398},"buyer":"SuTSL6WR7ChtM/kwpj6kzQ==","closes":1771700492759,"completedAt":1770404492759,"day":20490,"deliveredAt":1770404492759,"items":[{"item":"6F5JGNDqtt0ZwT7ozhyWgg=="}],"late":1,"member":{"expires":20510,"points":30},"period":24313,"policy":3,"promisedBy":1770318092759,"seller":"FP0SMcxRRC7yLoUZHivxaA=="},"kind":"order.completed","seq":116,"v":1}');
INSERT INTO fact (seq, line) VALUES (117,'{"actor":{"role":"storefront","uid":1001},"at":1770404492759,"body":{"by":"buyer","clock":1771700492759,"commitment":"fpWkqM1q/dbUoX287U0wIqtRpuHHcNCApBqCiAOoFZw=","order":116},"kind":"rating.sealed","seq":117,"v":1}');
INSERT INTO fact (seq, line) VALUES (118,'{"actor":{"role":"storefront","uid":1001},"at":1770404492759,"body":{"by":"seller","day":20490,"effects":[{"details":1,"points":1,"rating":117,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":118,"scored":1,"why":"counted"}],"opens":[{"details":{"item":5,"logistics":3,"service":4},"rating":117,"salt":"QyxBUGYP8lXn0uJtKqW1WO650cikpyvjUvDwCMvTgQ0=","value":"positive"}],"order":116,"value":"positive"},"kind":"rating.shown","seq":118,"v":1}');
INSERT INTO fact (seq, line) VALUES (119,'{"actor":{"role":"storefront","uid":1001},"at":1770404492759,"body":{"effects":[{"details":0,"points":0,"rating":92,"scored":0,"standing":{"gone":["negative"]},"why":"withdrawn"}],"order":91,"rating":92,"withdrawn":1},"kind":"rating.revised","seq":119,"v":1}');
INSERT INTO fact (seq, line) VALUES (120,'{"actor":{"role":"clock","uid":0},"at":1770427104337,"body":{"days":[20471],"due":1770422400000,"membership":5,"points":10},"kind":"membership.expired","seq":120,"v":1}');
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
INSERT INTO policy (seq, from_ms, document) VALUES (1,1767225600000,'{"arbitration":{"answer":{"sentHours":120,"unsentHours":48,"virtualHours":72},"calendar":{"weekdays":[1,2,3,4,5]},"claims":{"commitment-broken":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedy":"compensation","share":3000000},"counterfeit":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedies":["compensation","refund"],"remedy":"return-refund"},"defective":{"burden":"claimant","by":["buyer"],"holdsWindow":1,"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"extortion-by-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"fake-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"malicious-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"no-show-of-buyer":{"burden":"claimant","by":["seller"],"holdsWindow":1,"remedy":"compensation","share":100000},"no-show-of-seller":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedies":["compensation"],"remedy":"refund"},"not-as-described":{"burden":"claimant","by":["buyer"],"holdsWindow":1,"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"not-received":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedies":["replacement"],"remedy":"refund"},"refund-refused":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedy":"refund"},"sanction-review":{"burden":"claimant","by":["buyer","seller"],"house":1,"remedy":"sanction-withdrawn"}},"clocks":{"appealHours":168,"approvalDays":2,"assignmentHours":24,"claimHours":4,"decisionDays":5,"drawHours":24,"escalateFromHours":72,"escalationHours":360,"evidenceHours":72,"extensionHours":72,"hardHours":168,"intakeHours":24,"offerHours":72,"pauseHours":720,"rebuttalHours":24,"refundDays":2,"reopeningHours":168,"returnHours":168,"reviewHours":720,"reviews":24,"rounds":3,"softHours":48,"supervisionHours":24,"targetHours":48},"fileDays":15,"house":{"recovery":{"draws":1,"violations":{"buyer":"not-cooperating","seller":"decision-ignored"}}},"jury":{"ageDays":90,"amounts":{},"perDay":10,"points":0,"share":600000,"sizes":[7,17,31]},"limits":{"ofOrder":16,"offers":10,"text":2000},"tradeDays":180},"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"decision-ignored":{"party":"seller","points":6,"tally":"general"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":1,"zoneMinutes":0}');
INSERT INTO policy (seq, from_ms, document) VALUES (3,1767830400000,'{"arbitration":{"answer":{"sentHours":120,"unsentHours":48,"virtualHours":72},"calendar":{"weekdays":[1,2,3,4,5]},"claims":{"commitment-broken":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedy":"compensation","share":3000000},"counterfeit":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedies":["compensation","refund"],"remedy":"return-refund"},"defective":{"burden":"claimant","by":["buyer"],"holdsWindow":1,"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"extortion-by-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"fake-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"malicious-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"no-show-of-buyer":{"burden":"claimant","by":["seller"],"holdsWindow":1,"remedy":"compensation","share":100000},"no-show-of-seller":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedies":["compensation"],"remedy":"refund"},"not-as-described":{"burden":"claimant","by":["buyer"],"holdsWindow":1,"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"not-received":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedies":["replacement"],"remedy":"refund"},"refund-refused":{"burden":"respondent","by":["buyer"],"holdsWindow":1,"remedy":"refund"},"sanction-review":{"burden":"claimant","by":["buyer","seller"],"house":1,"remedy":"sanction-withdrawn"}},"clocks":{"appealHours":168,"approvalDays":2,"assignmentHours":24,"claimHours":4,"decisionDays":5,"drawHours":24,"escalateFromHours":72,"escalationHours":360,"evidenceHours":72,"extensionHours":72,"hardHours":168,"intakeHours":24,"offerHours":72,"pauseHours":720,"rebuttalHours":24,"refundDays":2,"reopeningHours":168,"returnHours":168,"reviewHours":720,"reviews":24,"rounds":3,"softHours":48,"supervisionHours":24,"targetHours":48},"fileDays":15,"house":{"recovery":{"draws":1,"violations":{"buyer":"not-cooperating","seller":"decision-ignored"}}},"jury":{"ageDays":0,"amounts":{},"perDay":10,"points":0,"share":600000,"sizes":[7,17,31]},"limits":{"ofOrder":16,"offers":10,"text":2000},"tradeDays":180},"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"membership":{"caps":{"categories":{"tea":15},"day":40},"earn":{"EUR":{"per":100,"points":10}},"expiryDays":20,"flat":3,"reasons":{"granted":["goodwill"],"taken":["refund"]},"tiers":[{"from":30,"name":"silver"},{"from":100,"name":"gold"}]},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"decision-ignored":{"party":"seller","points":6,"tally":"general"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":2,"zoneMinutes":0}');
CREATE TABLE account (
    number INTEGER PRIMARY KEY,
    handle BLOB NOT NULL
, opened INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO account (number, handle, opened) VALUES (4,X'4AE4D22FA591EC286D33F930A63EA4CD',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (5,X'06919C85F400124DEC04953328F1EBA8',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (9,X'14FD1231CC51442EF22E85191E2BF168',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (10,X'CA83AC7C6DDB8C579605342912E6E014',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (17,X'0A185DE7B427BBF169B0A97F15CAC329',1768070231150);
INSERT INTO account (number, handle, opened) VALUES (28,X'4CAD135E22447332435A9F15367DEBAF',1768180018093);
INSERT INTO account (number, handle, opened) VALUES (84,X'EDD29B71076B462383B31A7F788AAF86',1768971155287);
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
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (5,3,10,5,1767916800000,X'E85E4918D0EAB6DD19C13EE8CE1C968200','EUR',407,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,1767916800000,5,1767916800000,NULL,NULL,NULL,NULL,3,6843377542029609955,1769212800000,NULL,NULL,6,1767916800000,0,7,1767916800000,20462,1,'{"item":4,"logistics":2}',1,1,1,'counted',NULL,7,1767916800000,0,7,1767916800000,20462,1,NULL,0,0,0,'unscored','{"unscored":{"at":1768070231150,"reason":"fake","seq":11}}',NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (9,3,10,17,1768070231150,NULL,'EUR',292,NULL,1767983831150,1,NULL,NULL,NULL,NULL,NULL,9,1768070231150,9,1768070231150,NULL,NULL,NULL,NULL,3,6843438438469352482,1771094231150,'{"holds":[],"moves":[{"before":1769366231150,"seq":13},{"before":1771958231150,"seq":80}],"since":1768180018093,"used":1728000000}',1771094231150,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,10,1768070231150,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (14,3,28,17,1768180018093,X'E85E4918D0EAB6DD19C13EE8CE1C968200','EUR',336,NULL,1768093618093,1,NULL,NULL,NULL,NULL,NULL,14,1768180018093,14,1768180018093,NULL,NULL,NULL,NULL,3,6843334486303180728,1769476018093,NULL,NULL,15,1768180018093,0,57,1769476018093,20480,-1,'{"item":3,"service":3}',-1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (17,3,4,5,1768193014279,X'E85E4918D0EAB6DD19C13EE8CE1C968200','EUR',89,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,17,1768193014279,17,1768193014279,NULL,NULL,NULL,NULL,3,6843249409502360481,1769489014279,NULL,NULL,18,1768193014279,0,19,1768193014279,20465,0,NULL,0,0,0,'minimum',NULL,19,1768193014279,0,19,1768193014279,20465,-1,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (20,3,4,17,1768244011137,NULL,'EUR',386,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,20,1768244011137,20,1768244011137,NULL,NULL,NULL,NULL,3,6843333274644298319,1769540011137,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,21,1768244011137,0,62,1769540011137,20480,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (23,3,28,17,1768343215939,X'E85E4918D0EAB6DD19C13EE8CE1C968200','EUR',434,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,23,1768343215939,23,1768343215939,NULL,NULL,NULL,NULL,3,6843334486303180728,1769639215939,NULL,NULL,24,1768343215939,0,69,1769639215939,20481,0,'{"item":3,"service":1}',0,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (25,3,4,17,1768424380695,X'E85E4918D0EAB6DD19C13EE8CE1C968200','EUR',476,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,25,1768424380695,25,1768424380695,NULL,NULL,NULL,NULL,3,6843333274644298319,1769720380695,NULL,NULL,26,1768424380695,0,27,1768424380695,20467,1,'{"item":4,"logistics":4,"service":2}',1,1,1,'counted',NULL,27,1768424380695,0,27,1768424380695,20467,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (29,3,4,5,1768467223108,X'E85E4918D0EAB6DD19C13EE8CE1C968200','EUR',60,NULL,1768380823108,1,NULL,NULL,NULL,NULL,NULL,29,1768467223108,29,1768467223108,NULL,NULL,NULL,NULL,3,6843249409502360481,1769763223108,NULL,NULL,30,1768467223108,0,31,1768467223108,20468,-1,'{"item":3,"logistics":5,"service":4}',0,0,0,'unscored','{"unscored":{"at":1768877351035,"reason":"fake","seq":41}}',31,1768467223108,0,31,1768467223108,20468,1,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (32,3,10,17,1768596819500,NULL,'EUR',387,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,32,1768596819500,32,1768596819500,NULL,NULL,NULL,NULL,3,6843438438469352482,1769892819500,NULL,NULL,33,1768596819500,0,77,1769892819500,20484,-1,'{"logistics":4,"service":1}',-1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (35,3,10,17,1768764336160,NULL,'EUR',154,NULL,1768677936160,1,NULL,NULL,NULL,NULL,NULL,35,1768764336160,35,1768764336160,NULL,NULL,NULL,NULL,3,6843438438469352482,1770060336160,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (39,3,10,5,1768877351035,NULL,'EUR',51,NULL,1768790951035,1,NULL,NULL,NULL,NULL,NULL,39,1768877351035,39,1768877351035,NULL,NULL,NULL,NULL,3,6843377542029609955,1770173351035,NULL,NULL,40,1768877351035,0,98,1770173351035,20488,1,'{"logistics":2,"service":5}',0,0,0,'minimum',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (42,3,84,5,1768971155287,X'E85E4918D0EAB6DD19C13EE8CE1C968200','EUR',301,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,42,1768971155287,42,1768971155287,NULL,NULL,NULL,NULL,3,6843414022083371019,1770267155287,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,43,1768971155287,0,114,1770267155287,20489,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (44,3,84,5,1768986826315,X'E85E4918D0EAB6DD19C13EE8CE1C968200','EUR',80,NULL,1768900426315,1,NULL,NULL,NULL,NULL,NULL,44,1768986826315,44,1768986826315,NULL,NULL,NULL,NULL,3,6843414022083371019,1770282826315,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,45,1768986826315,0,115,1770282826315,20489,1,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (46,3,4,17,1769121536395,X'E85E4918D0EAB6DD19C13EE8CE1C968200','EUR',479,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,46,1769121536395,46,1769121536395,NULL,NULL,NULL,NULL,3,6843333274644298319,1770417536395,NULL,NULL,47,1769121536395,0,48,1769121536395,20475,1,'{"item":4,"logistics":5,"service":1}',0,0,1,'repeat',NULL,48,1769121536395,0,48,1769121536395,20475,1,NULL,0,0,0,'repeat',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (49,3,4,17,1769282916767,NULL,'EUR',226,NULL,1769196516767,1,NULL,NULL,NULL,NULL,NULL,49,1769282916767,49,1769282916767,NULL,NULL,NULL,NULL,3,6843333274644298319,1770578916767,NULL,1770578916767,50,1769282916767,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (54,3,4,17,1769426258307,NULL,'EUR',410,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,54,1769426258307,54,1769426258307,NULL,NULL,NULL,NULL,3,6843333274644298319,1770722258307,NULL,NULL,55,1769426258307,0,56,1769426258307,20479,1,NULL,1,1,0,'counted',NULL,56,1769426258307,0,56,1769426258307,20479,1,NULL,0,0,0,'unscored','{"unscored":{"at":1769615319376,"reason":"fake","seq":66}}',NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (59,3,28,17,1769494004320,X'E85E4918D0EAB6DD19C13EE8CE1C968200','EUR',377,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,59,1769494004320,59,1769494004320,NULL,NULL,NULL,NULL,3,6843334486303180728,1770790004320,NULL,NULL,60,1769494004320,0,61,1769494004320,20480,0,NULL,0,1,0,'counted',NULL,61,1769494004320,0,61,1769494004320,20480,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (63,3,10,5,1769615319376,X'E85E4918D0EAB6DD19C13EE8CE1C968200','EUR',425,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,63,1769615319376,63,1769615319376,NULL,NULL,NULL,NULL,3,6843377542029609955,1770911319376,NULL,NULL,64,1769615319376,0,65,1769615319376,20481,1,'{"item":4,"logistics":1,"service":2}',1,1,1,'counted',NULL,65,1769615319376,0,65,1769615319376,20481,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (67,3,4,9,1769631640543,NULL,'EUR',179,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,67,1769631640543,67,1769631640543,NULL,NULL,NULL,NULL,3,6843384463733289120,1770927640543,NULL,1770927640543,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,68,1769631640543,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (72,3,84,5,1769740126393,X'E85E4918D0EAB6DD19C13EE8CE1C968200','EUR',371,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,72,1769740126393,72,1769740126393,NULL,NULL,NULL,NULL,3,6843414022083371019,1771036126393,NULL,NULL,73,1769740126393,0,74,1769740126393,20483,1,'{"logistics":4,"service":3}',1,1,1,'counted',NULL,74,1769740126393,0,74,1769740126393,20483,1,NULL,0,0,0,'unscored','{"unscored":{"at":1769922555800,"reason":"fake","seq":86}}',NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (75,3,10,17,1769878436575,NULL,'EUR',317,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,75,1769878436575,75,1769878436575,NULL,NULL,NULL,NULL,3,6843438438469352482,1771174436575,NULL,1771174436575,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,76,1769878436575,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (81,3,84,5,1769920854263,X'E85E4918D0EAB6DD19C13EE8CE1C968200','EUR',240,NULL,1769834454263,1,NULL,NULL,NULL,NULL,NULL,81,1769920854263,81,1769920854263,NULL,NULL,NULL,NULL,3,6843695497060081675,1771216854263,NULL,NULL,82,1769920854263,0,83,1769920854263,20485,1,'{"item":5,"logistics":2,"service":2}',1,1,1,'counted',NULL,83,1769920854263,0,83,1769920854263,20485,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (84,3,10,17,1769922555800,NULL,'EUR',295,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,84,1769922555800,84,1769922555800,NULL,NULL,NULL,NULL,3,6843719913446063138,1771218555800,NULL,1771218555800,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,85,1769922555800,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (89,1,84,5,1770071872542,NULL,NULL,NULL,NULL,NULL,NULL,X'8DC3076D1029DF8C1D394CE8F3787163',89,1770071872542,90,1770071872542,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (91,3,10,5,1770071872542,X'E85E4918D0EAB6DD19C13EE8CE1C968200','EUR',200,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,91,1770071872542,91,1770071872542,NULL,NULL,NULL,NULL,3,6843659017006320611,1771367872542,NULL,NULL,92,1770071872542,0,93,1770071872542,20486,-1,'{"logistics":3,"service":4}',0,0,0,'withdrawn','{"revision":{"at":1770404492759,"from":"negative","seq":119}}',93,1770071872542,0,93,1770071872542,20486,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (95,3,28,9,1770123148985,X'E85E4918D0EAB6DD19C13EE8CE1C968200','EUR',383,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,95,1770123148985,95,1770123148985,NULL,NULL,NULL,NULL,3,6843759599048525124,1771419148985,NULL,NULL,96,1770123148985,0,97,1770123148985,20487,1,'{"item":2,"logistics":3,"service":5}',1,1,1,'counted',NULL,97,1770123148985,0,97,1770123148985,20487,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (99,3,4,17,1753016846555,X'E85E4918D0EAB6DD19C13EE8CE1C968200','EUR',483,NULL,1770124046555,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,99,1753016846555,NULL,NULL,NULL,NULL,1,6841642598577127687,1754312846555,NULL,NULL,100,1753326922959,0,100,1753326922959,20293,1,'{"logistics":1,"service":1}',1,1,1,'counted',NULL,101,1753029119938,0,101,1753029119938,20289,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (102,3,84,17,1770210446555,X'E85E4918D0EAB6DD19C13EE8CE1C968200','EUR',428,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,102,1770210446555,102,1770210446555,NULL,NULL,NULL,NULL,3,6843616044662203764,1771506446555,NULL,NULL,103,1770210446555,0,104,1770210446555,20488,-1,'{"item":1,"service":2}',-1,1,1,'counted',NULL,104,1770210446555,0,104,1770210446555,20488,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (106,3,28,5,1770212944152,NULL,'EUR',60,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,106,1770212944152,106,1770212944152,NULL,NULL,NULL,NULL,3,6843553332454552789,1771508944152,NULL,NULL,107,1770212944152,0,108,1770212944152,20488,1,'{"item":2,"logistics":4}',0,0,0,'minimum',NULL,108,1770212944152,0,108,1770212944152,20488,0,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (111,3,28,9,1770245678629,NULL,'EUR',84,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,111,1770245678629,111,1770245678629,NULL,NULL,NULL,NULL,3,6843759599048525124,1771541678629,NULL,1771541678629,112,1770245678629,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (116,3,4,9,1770404492759,X'E85E4918D0EAB6DD19C13EE8CE1C968200','EUR',398,NULL,1770318092759,1,NULL,NULL,NULL,NULL,NULL,116,1770404492759,116,1770404492759,NULL,NULL,NULL,NULL,3,6843665938709999776,1771700492759,NULL,NULL,117,1770404492759,0,118,1770404492759,20490,1,'{"item":5,"logistics":3,"service":4}',1,1,1,'counted',NULL,118,1770404492759,0,118,1770404492759,20490,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
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
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (8,2,3,0,1,11,118,X'000B82BD020C0202CA02080216080404090202021802020E0802041802020408020201020208021219020202',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (11,4,4,0,0,12,119,X'03046974656D096C6F6769737469637307736572766963650BCCBF020802102902020302080204060802061802020A180202021804020E29020207020802020204042902020602080206043902020207020A02040204020802040802',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (19,2,2,0,0,4,118,X'03046974656D096C6F6769737469637307736572766963650482C00208020C2902020702040206020A020802043902020207020A02060208',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (20,0,1,0,1,9,93,X'0009DCBF020802021802020C0802041802020418020210090202060802020802020C0202',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (35,0,3,2,3,15,104,X'03046974656D096C6F6769737469637307736572766963651082BD0208020821020602020202D40218020204180402020802022902020702080208020404080204180202082802070208020A02020418020204090202022E02020205020602060222020502060202062C02020602080202020802062C02020502020204','closed',NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (56,0,1,0,1,6,111,X'0005E2BF021802020208021C0902020E0C0202020804',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (168,1,2,0,1,5,115,X'0005F4BF021804021208020419020202060C0202020102',NULL,NULL);
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
INSERT INTO credit_change (seq, changes) VALUES (54,X'00D3010504FEBF020802B8010504000802');
INSERT INTO credit_change (seq, changes) VALUES (56,X'021002C001020502FEBF020102DB01020502000102');
INSERT INTO credit_change (seq, changes) VALUES (57,X'01D802C40101050180C00224020502060206');
INSERT INTO credit_change (seq, changes) VALUES (59,X'00B701240480C0020802CC010204000802');
INSERT INTO credit_change (seq, changes) VALUES (61,X'021002D401020480C0020202BF01020502000102');
INSERT INTO credit_change (seq, changes) VALUES (62,X'01D202F30106050280C0020102');
INSERT INTO credit_change (seq, changes) VALUES (63,X'00EB01180482C0020802F4011304000802');
INSERT INTO credit_change (seq, changes) VALUES (65,X'021002FC010207020182C002210207020802020204F301020502000102');
INSERT INTO credit_change (seq, changes) VALUES (66,X'0163268302040501FEBF020101');
INSERT INTO credit_change (seq, changes) VALUES (67,X'008702010482C0020802FC010004000802');
INSERT INTO credit_change (seq, changes) VALUES (69,X'01F002F401080482C00222020502060202');
INSERT INTO credit_change (seq, changes) VALUES (72,X'007B1C0486C002080298020704000802');
INSERT INTO credit_change (seq, changes) VALUES (74,X'021002A00202050286C002210206020802068301020502000102');
INSERT INTO credit_change (seq, changes) VALUES (75,X'009B020A0488C00208028C020604000802');
INSERT INTO credit_change (seq, changes) VALUES (77,X'01E802940202050188C00224020602080202');
INSERT INTO credit_change (seq, changes) VALUES (81,X'009F0107048AC002180202BC02070400180202');
INSERT INTO credit_change (seq, changes) VALUES (83,X'021002C4020205028AC002210207020A02040204A701020502000102');
INSERT INTO credit_change (seq, changes) VALUES (84,X'00BF0209048AC0020802B0020704000802');
INSERT INTO credit_change (seq, changes) VALUES (86,X'017326B30103050186C0020101');
INSERT INTO credit_change (seq, changes) VALUES (91,X'00DB0207048CC0020802E4020804000802');
INSERT INTO credit_change (seq, changes) VALUES (93,X'021002EC020205018CC00224020602060208E302020501000402');
INSERT INTO credit_change (seq, changes) VALUES (95,X'00C70222048EC0020802EC021C04000802');
INSERT INTO credit_change (seq, changes) VALUES (97,X'021002F402020702038EC00221020702040206020ACF02020501000402');
INSERT INTO credit_change (seq, changes) VALUES (98,X'01D8038003050090C002');
INSERT INTO credit_change (seq, changes) VALUES (99,X'008703200482BD020802EC020F04000802');
INSERT INTO credit_change (seq, changes) VALUES (100,X'0108F0020105028ABD0221020602020202');
INSERT INTO credit_change (seq, changes) VALUES (101,X'01128F0302050182BD020402');
INSERT INTO credit_change (seq, changes) VALUES (102,X'00F301100490C0020802F8020204000802');
INSERT INTO credit_change (seq, changes) VALUES (104,X'021002800302050190C00224020502020204FB01020501000402');
INSERT INTO credit_change (seq, changes) VALUES (105,X'009C030710010000');
INSERT INTO credit_change (seq, changes) VALUES (106,X'00F302090490C0020802A0030104000802');
INSERT INTO credit_change (seq, changes) VALUES (108,X'021002A803020090C002FB02020000');
INSERT INTO credit_change (seq, changes) VALUES (109,X'00AC03011002030562616467650D6561726C792D72656C656173650D6869676865722D6C696D69747300');
INSERT INTO credit_change (seq, changes) VALUES (111,X'008703030490C0020802AC030E04000802');
INSERT INTO credit_change (seq, changes) VALUES (114,X'01C204A3020A050292C0020102');
INSERT INTO credit_change (seq, changes) VALUES (115,X'01BA04A702010092C002');
INSERT INTO credit_change (seq, changes) VALUES (116,X'00CB030F0494C002180202C003050400180202');
INSERT INTO credit_change (seq, changes) VALUES (118,X'021002C80302050294C002210207020A02060208D303020502000102');
INSERT INTO credit_change (seq, changes) VALUES (119,X'01E1010CD4030A05028CC00224010601050107');
CREATE TABLE vault_account (
    number INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    key INTEGER NOT NULL,
    id BLOB NOT NULL
) STRICT;
INSERT INTO vault_account (number, digest, key, id) VALUES (4,X'6A4094D928BE62900A96E1F69F0EBF5D',1,X'5CE928CED44D651F498044ECA0693ED93779146B4B1B91588B0A0AEB048919');
INSERT INTO vault_account (number, digest, key, id) VALUES (5,X'25D21DC1E94708D46760FCAB14469C5A',2,X'15C99926CCE0F4BBE24F0735D44FE8308D2F68BD4910463CE04584DAAA7743');
INSERT INTO vault_account (number, digest, key, id) VALUES (9,X'44BF7D0362DA766B3ADB74AA558E49DF',3,X'23CCB177FBA8CC16979767F34EB4974DC0E1D6450720FB06335F3BA22371C2');
INSERT INTO vault_account (number, digest, key, id) VALUES (10,X'1A4F9C1E434F4E6C091CD4CCE6D5933F',4,X'09D2FC03A0C351CF32C235CB1C09679EB49E741C548FD5E1075BFD89BD882B');
INSERT INTO vault_account (number, digest, key, id) VALUES (17,X'B0DD7EFD07670414D28BBDEA04443B39',5,X'3D98DAABA70971A41D6DA28AA9FCE12E62040DFBBDE58FE174B27504E5C37D');
INSERT INTO vault_account (number, digest, key, id) VALUES (28,X'08C438D4811E513674E95002CCA0A375',6,X'34C61E58CCA8A757FBADE21583EDA7287EB560BBD1F48E929638F970A22F11');
INSERT INTO vault_account (number, digest, key, id) VALUES (84,X'E25316A7A7BEC0B0E48A76AE758AAA72',7,X'5B28C8256FBC7F739385D8C7DC26C2A386E1F0C39601836C2ECA437C17E7ED');
CREATE TABLE vault_order (
    seq INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_order (seq, digest, sealed) VALUES (2,X'EC2346DE03D4000B46A7DD36F3814765',X'0C7F1690F9145758454AF7226F3F1B70CA5D834AF385D631C8D3EEBAEE2F892C2241156D7A3353');
INSERT INTO vault_order (seq, digest, sealed) VALUES (5,X'788A4F9D02150B1DB4F95FA28EDC4BFE',X'2660D710DBCD239F51FD324E11BD82CFD9CF2C47F7874CE0E8D9BC3B74F66CB8F1D4DD89A6E4CB');
INSERT INTO vault_order (seq, digest, sealed) VALUES (9,X'107EB2B1B45CF207775C1053A78CFA00',X'376F46540EC6032DC8E3F23CE485BFAB12381190EEC0D3CA5B363896D6AB935C2D9F91');
INSERT INTO vault_order (seq, digest, sealed) VALUES (14,X'4239077B3827D7B8CD1E5E33593ECFA3',X'141AA4D9B639646CE7DBA0B3818D45ED832130D22FF535145E389B2DD14248326E5639B9BDA337');
INSERT INTO vault_order (seq, digest, sealed) VALUES (17,X'D2CDB5B343B2EF8CCB5636F12E799902',X'5DAAA965EE60DEDA9A5ACEEFC7E75ED30F7A73F1283A2E72AE0A083EBD10EE2851CD145D030C81');
INSERT INTO vault_order (seq, digest, sealed) VALUES (20,X'EAF86073BBF1C08E06EDF18E0C0569C2',X'2EF59C24B79547142F461156CB09D3915BA8B05B1BAF4DD1603765AF988C2F6B0E35E0');
INSERT INTO vault_order (seq, digest, sealed) VALUES (23,X'107251C13A9B151B36F29BD373C2406B',X'EEA00BABF06B0BF55C54A9168269B773677AF6B707616A8FDC6CF85320FC803C362872FA3CD999');
INSERT INTO vault_order (seq, digest, sealed) VALUES (25,X'A5BDF84ECD1B26F4AC6089D384EB98E2',X'9393EB6353C4D20DA3FD77BAC1668B889539A01C9C90DBFF47E324B38B838E8A8DA3618BD578F8');
INSERT INTO vault_order (seq, digest, sealed) VALUES (29,X'7FA73D70D2953CF26C2A075083833772',X'DE7EF03B3940611887E3AF3E07A07FE1ACA528F6FAE347078C8D289C2223E25C3CC437E97E70C0');
INSERT INTO vault_order (seq, digest, sealed) VALUES (32,X'C2F020230E762C2034E0AEE9EEA6086D',X'318C49C49578DF1162FF704A047C85C68BC942D601B53E62E1999A69C29FCA05E6E43B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (35,X'7F212FBCCD99710F2D494AD86FF68485',X'D8005C6BAC0FEE2CEE7253D5A57B0867316810E5476CCBAEA0E75855DC76312D251172');
INSERT INTO vault_order (seq, digest, sealed) VALUES (39,X'1A8AF34F918ED6A5BED1D927A8C052F8',X'41EF0F7C93424EA62695489419F511C419BB401E242222155C007DE4AA60FFF968E4AE9E');
INSERT INTO vault_order (seq, digest, sealed) VALUES (42,X'D6D3B8EF2400D3C7CAC0A72F447087FA',X'CBB9016921A5846369DD727484B60ED1EC5C5CB020B0ED6C2127F23A2BAAFFB1CBCC644B3AC3502D');
INSERT INTO vault_order (seq, digest, sealed) VALUES (44,X'E0F277DF6C79BC7748068ED0546D4F07',X'6ADAFEB1EE6CDFC1CDD5517610E300F29E71BF2AE8419C583937960AA397752A17322C6C9AA012FD');
INSERT INTO vault_order (seq, digest, sealed) VALUES (46,X'298051569EEB9B0423920C4CD7E9F775',X'29569058D18805B529C4782DF46C717E5E02C62F337F060C743CA168ABEEF9917AD0616BBE67FC52');
INSERT INTO vault_order (seq, digest, sealed) VALUES (49,X'D5F6C41223A6B674A700866CE8794002',X'47312CD3DF3870510A382BC54155225D0D4D4B32E1F1976B0351E114DDFB8AC56CEEA4C4');
INSERT INTO vault_order (seq, digest, sealed) VALUES (54,X'31EC9A30E10E102B97798E4E15F12CCD',X'0F4AC5D01904135AFB3AA7BCFB03C4ECD01B55A6C3E7DD06A68C6ECC2F8FF994B7446CE6');
INSERT INTO vault_order (seq, digest, sealed) VALUES (59,X'2CDB5AC46DE225686F97657C0EBC2D85',X'09FF0A93E33BD8D690263668FB53BDD9E5DDD9E205B35C2E316AEEFCB13BD218FBA2D9B21F6B45DD');
INSERT INTO vault_order (seq, digest, sealed) VALUES (63,X'364C2604128A6B8D71A1947A9D7DC52F',X'AEE24B7ECC1BD7DEC91D5C2E24B884CC78F5DBF4C6826F67EDE04643370846EDC65FB6A034D0FAB3');
INSERT INTO vault_order (seq, digest, sealed) VALUES (67,X'D797ADD262B63EEE5F637D0C41465901',X'479CA93BB3022BC4450F447C66D69BFC14663ED2273B475DB059691F51E20E737369DD3C');
INSERT INTO vault_order (seq, digest, sealed) VALUES (72,X'000080B449BC92B2126473DCE040B0FA',X'F3B2023DC2C1596F45FDDBBED7862117701751869DDA1E702CA80E7779DE308E61B45CCBAB5CA002');
INSERT INTO vault_order (seq, digest, sealed) VALUES (75,X'104098EF7BFCBA2FA29B403F8580EE23',X'EF3AEDD02945AE04EDF574E21BC538D5DD5B62F13CEDF0AE2B943663B81BC2FDEA161671');
INSERT INTO vault_order (seq, digest, sealed) VALUES (81,X'2B3CD9E7761F1D30EF64C511E209F4BD',X'20788EF1947DF3A6CDB439C61D65C415AA79FA1081EEC90ED9DA7FE172AAED3EC674AC399B630048');
INSERT INTO vault_order (seq, digest, sealed) VALUES (84,X'16B8D26BCFB9085D7BB47AD9E0CECBF5',X'49118F4795E31907A20C00C6028FC9393636CC32710928087F22FE22E51ACDDC108E8EB6');
INSERT INTO vault_order (seq, digest, sealed) VALUES (89,X'5C732BF799F22367B8934A6C9425F767',X'55124518A7BC7675C222B603B8498863F9BB049B3851BC4DA9B8EB2A00DE406298899CB9161B4066689E3A');
INSERT INTO vault_order (seq, digest, sealed) VALUES (91,X'D7B6875638CB4392CA9E35B8FBCBF3FD',X'FD56D98CE5E752ECD71685D005230FA7FE96C4C3998AFD20B8477DE600C2EFB628FEF23D34A80E53');
INSERT INTO vault_order (seq, digest, sealed) VALUES (95,X'44099D14EB05F9DF100C2195D47C01C5',X'262FC419B3B2A7C380DE316AF438FD0FF9ABD9869757AF11657B2FE087D2979E30A32E21BB05C698');
INSERT INTO vault_order (seq, digest, sealed) VALUES (99,X'D6FA5D722036F3F25B64175B2BBD5DFC',X'6DCC3ED9B41328838F2511DF51CC3F391CC4B98E5F128B264E5FA0D4C3045BB7191CE5B262B70C8B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (102,X'88D0A28A7E1E6D48908F9AB42C0611A1',X'79249AD1DF7EB38331B92C396B3C1B5BCE805BBA3E7EDA8E50273BCC371CBC06E55D523AFEF0C12C');
INSERT INTO vault_order (seq, digest, sealed) VALUES (106,X'7086F6B792A77C15A4845F57A948BA83',X'234545130D0318EA4F10134A4B97EBF0CC7A7D91D9DBFA4333A379EC2B072C845CC883D7');
INSERT INTO vault_order (seq, digest, sealed) VALUES (111,X'39225A9B3916A4F9B52C1EBB8EDDE0FE',X'03F3B4626F4F9E6796A2126EDD4C9C47ABE3FA96DA244D6FE4C854B63EC5CD316CEBA073');
INSERT INTO vault_order (seq, digest, sealed) VALUES (116,X'3E099868FF5F6BC00F6301C7A8FBBFE0',X'2D31C07B656FC80861CACEAED1565BF93903924EFE11F8AEA66D3C1381F6DBA6DFCE1A8FFB830C5F');
CREATE TABLE vault_carrier (
    seq INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_carrier (seq, sealed) VALUES (90,X'C98F70F3721CF024A96B4A95BD10318E7A8A4E411FE25AD0411404B4CAD7CC494AEE8C');
CREATE TABLE vault_opening (
    rating INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_opening (rating, sealed) VALUES (10,X'6520DD8DE846CD75CA24956D80F78E4F29B8ACBD332E600426C57A74C8377CDAD779395A1732F613BEBB3A49F43FAAF99462C0ED515A9BDE5B74D2FEADB60E6EA9E10D24E0D16159EDC65DC1AA4695B482D558D23B77DE0D0C8A5A6D29930500E90C7A4C0BCA9CC45F1E1B329FE384E8CB2BB43CDC1ADA65AEA5EE181A6799F9AB3E42249E4D88F50C8B50829721DCAFC67847EC5B1A41B03703A77107F97C7F1C90B5DC46CCFDB79578462E07111AF10C77AA1D32B9F1A05085AD936D3AE1DEDFC74E1AFF18D3E12F407ACD8F33234A37D87EC8B1C1B14FEC9C6AC06677837B20F41F6CBDC7D564AE865DF7B3C89F9AC2C8A810685533DD5697A8CDEB379E0ABE0AC6111DAC6478C18468A6392857763C63543A83FD89E8F9B24255');
INSERT INTO vault_opening (rating, sealed) VALUES (50,X'DFD9D7982F0ED25394946A34EC60ABBD5293385B7CD84B3BDD510A4012BA1256852CEB02C734F8845FDEB8DEBB1991CA7EE757813FC6F086E86B05F44F4D9FD0AD02043F597DD08FDAD52807C8038F0F06D281DBC1B3882AAF4A4FFE8263AAF86B9BF7EA146913D2C7816220C4F66232551614AC002FD1EF9368CFBD0BB6F3A2FD13656DB32DCC751D5437DE721BC52E086666F683B0CC17DB14DE9D245ACA76C50511D11A3E587771C738CCBD5BFF7B7C611F980A6527E2EE5618228F59394ADC7872F5C57848944C4BF7B7C2B21E691D8F4CDD8737689897BB7FBCBFFDED7776EFC0FF039765BFE2DCAFA971A203858199B81C68EE704751F2E8E0DB9A6539FD3BBC92A8BE9EDF2B09F11272CD9AC80B87A6E5C2B815631E06BFF4');
INSERT INTO vault_opening (rating, sealed) VALUES (68,X'BDBC0DF8DF5700BA02D9D171B482BA0CCF04477EAB024F20F9801BA96F9C15A00EA7D35F096950609396CF281850770E803BF5E4B7C625245B38FA95C684731094D70E318C8A3D4E82F89BD390B515F47D00B08C1855DC36441D0ABF928B45FF2FB2939DBE99C09CD97BC8E8CBC2FD9764122CCE4B34698BCA4EA0E08C2F25BC96F84F2BAB2BD67888B2392808893EB7F926568D971C5BD4F59400A5154466B58C76029506E53D303276D53581654C98A92EC19E52D92FB791FE5C46CC86B6BB2C808B46A45DDE63BD3D3BEC25FD0BB93E75207C9590A42873BA5AF1449515E87CFCCF4990E48C2FBB613DE7E1705E88C4B081D89229DAA58C1BD5E7FE0C94DBC213F06B19DF35E9CFBCCC7294970B99D80077C229817DA4CCD194CA');
INSERT INTO vault_opening (rating, sealed) VALUES (76,X'93AC059F5D36A246EEFB6CDE2B7C15A94D2E45700EFFA84734BE043FE95978F7D144D26CCF722F05411CC12FD8B20A3CC8FA7A49EB0EF3BD1C982524F68F9D428E128ED8A7DE5B38A39B63533B752A0005264A8D321A9A3FF35803DB1A0336EBB853986C8DBCDFBDF40343D0625E6F88C3DE87233439D1DC54A408A0451910CACED39139F340B1398D6A15797B98B6E06938925EC946CB760348FF87CB7CA952F85472B90B2DD018E5888075F6F353C051FD93240DAFCA040622EB578CEFD8A1E5AA2E2F45EB7DF60B52F662C511B492531425A1C6928E5CDACD7F0CC44130B5BCA37AEE26BED09E0305A26549017417C709EF91E2CD9BDA0AB22BA073CFAA7274C06F47BAA75FD99BF6D11C4C486543087BF358B6C4BCB082F0B05A');
INSERT INTO vault_opening (rating, sealed) VALUES (85,X'D9C523EC9A898687B9F7DBB47B8BB91C3229CE3E2A960FF2F3E5EC35C078AEBEDF35AADFC8F50E1B44721853D12CC400B9EEEA7DC0152C5E7BADC39A2F6F162C6042822882B8E353300FACB15B18B5A3185EE137DA8670243F6728432E7E1A9631F3B00B78DF84821A921712599E2DAF380ECFF0FA99EC7793756CE8F93CE4E3C2F426744E9AD705684C86B6956FC9056E5FB45B0176E6533266A7FFA9ABAE5268D9A667CCD9F44446FFD131BB1233B2C453D226941750C4AC3AF865CBB207FFB5F4C9C3AB666FD2E68C1184A552DBC9D7A2AAF56C5EC643029DD17BB14EFF83FCAEAF55A22F572650C782F1217DCBE48B6D645C7BAC4417FB5CFAC0CC807DE42CCD6755592C16DBD9167AE883716AE7D744FE0E1D9B471C79A84C51');
INSERT INTO vault_opening (rating, sealed) VALUES (112,X'DCDC3B43A826FFD693108A2BBED5D930083AF0FC37F7C726A3740976D4B3A2D40825871C8D5A0355ABF71125E397EE8EBEBAE7DDA247E04D07761AF19844C327B6DA6F5075284FD9575D736541A2E29D629E99AC89D75CA7413CD2D022ED68137009A61A5EC54B53D1981C60EC1F64DF96436F5696C2247467ECAEBC45645263C96EA34674F552C607CB9F9E883F8A737E6F36375EEDD6AA376FD642BC7ABB871F314A39223BCEBBDDBC37E6934EA89ED97996C1D05152647B92A74A08E51A5BFE45B022311902EFFC655702850DD5997D5A09060B14FECF2B5C5F5EECFA894AE86FFAE76648F9916DD30100262190D066BDF674DBCDF08A13E7B687B0E00B5624B2A82EB950540B61C1A99C96FF08600B6F772D0FB69C0D503C6EAB');
CREATE TABLE vault_request (
    digest BLOB PRIMARY KEY,
    seq INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'0E3DBC4228534FD8392538DDD8F89FA4',4,X'FEB031EE00A808928F711A466370E95DAE5C4A840AD93334A64FEB30B64B85F364A89FD9DB2C954EEFB17D481C3434A369FA6D5B1429E824EF6FD09B');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'15F187E6E503788609E515AF36580C19',16,X'3672B5B11EB4E13D0CBB9858095722A771F782F2EB37CDC64F4A2A1641C2D1925FAACACB42D68B0341638D4B27107B1CC0180B725E73B2AAA23326B7');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'24E6F9A2EB37E3E09103EC5759D9D55E',52,X'884B051577910B8DD179B02D90ACC148CED90E163118443753D9E34C881B79CC277E9C7BBBC6A7D31102D8CBEAD958BFE8C1AA9E4D7B79ED40EB543C');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'438F10FA768165DD5D03F7C5C03B1B0D',58,X'82A863433834CA7707C5B913B5730D750B3B2D5F39B21D54C2EA81E20516E4CE3C2BEAA3F41238F0E02C7910BD6573055226DFFC72DBAB8D0C26A3D6');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'49822218C146189BAB0DFE87A9607AC2',3,X'C044BCD908675DF0E3E618451FF2E298B66F1CB855EDDC9D1AF0A42BFB00E906B7558099110B533CB2524A828464D8B1AABCC99A6265B3D648D9B802');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'5CB42EC5164555535515AD7BAF38C4DE',110,X'34632B65BBD097D08F60C28C1913A1C1AA6B39CB9BDF1C3F6BE483479A71E5F44C1E489710F06F794B2228C2DCE1CE951122DDEF5DDDE13F9255D3F1');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'6FD00463F1AD39B9834DB6B3468CC6E2',86,X'922D5C742816F088D6E16B8CBC67C05B1384A0AC894431BD3D64C9B8C7A5EC9150F06B647FCE83FDC632E480447B2D93CA2AB983B37ED2B3D5D4C6AE');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'7DA610FD4EBE9CF2865C51DE1D95F76A',11,X'8AAA5FE37739D6505A056A01A6564065C7D2C930CCB3BFBF5687461052D7762B0DE811E597414F63A7CFCBF04D53C51FA1D9E8591A0FD013D42EC196');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'88665EFC21EBC5D5560C983B558FB248',105,X'97867E7AF2A19FAFCFE98A49432AD48D74E4158DAF320116A3EF2651A3B8D8F57687FFD1E42C5189C70C9A07FB08AB3C720CEA4F82816A2A327F030D');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'9EFF0701F1D02B6BA6B9BE5AF4FAC1D6',12,X'D44ABD9705ED6698CA3426D5F51D5492260FA69531D695A3DA7A5B2D4275E77B629D496D9DEB8407642EF3F74433D53BBDED7B7400911CE8627DC0CF');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'A42D2D307763409FA7837BF532D421BC',53,X'D7436F6E5270E40BF96871A08C0622E966B40487D9EB89B764A6D5B9DFA11B5ED5DB5AA2D69718791AE0A08DE960D2431545EAEF18924DBA83AE26CC');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'C8B9E313BFFE0C529689BA7E693943A5',8,X'D75D614FB19F93365CB616088C0997E00A4C95963EB8A460EB9E29E85B4653A6CE891FD5B2668020292EF1ED7D90E24AA65B3F1E2A36101E708D874C');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'D4F974996D1F3E427C495A032AE09E0F',88,X'8F32F091B204BB015B22D0A1C09592873A8E6C928BAE90F6BE45A3F63CB6F0C7A270CE0C65A52894867183FAE8564B65C55B7762A17A87A5F0AC5713');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'E81FE8AF73B0EABA5DE2F5C70E673CBB',66,X'8E9E981B86EDBB262C7749E1633766C74121864351B75C7C5CF4123A589C19C529708127F560F81023F709A1D145741251CF941A7615591BA6B10C0D');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'EF8EB9446F08437B995197900F21DBCF',41,X'B2DBD3A62682A23E0BE2D3955936898B7A2A33A2F1F51D0A7AE6DF0C7A73F126EC54930ABC4180E99B57B7615961B02B66EA1D77EB24DDF0AC6C2FC9');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'F4C14B4C9D31298385C1798C467F95FF',28,X'DFCEE4B5B10B73D2DE96C51BF3505565C9087739C4164DB7EA2653D952730D6DF2EA10004FA28BAD154AC45A4EE0712E14C711D6DC7485881A69C6D5');
CREATE TABLE vault_text (
    rating INTEGER PRIMARY KEY,
    author INTEGER NOT NULL,
    wrapped INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (8,17,0,X'6C8092AD8CBC82F1BA6F38CCD7E188948814A0735B4FB59FF7917CB9CB81D281FC80A3A92DEDCF01070549D792E79CEA5D137679DEB02356FEE25A1A049D31824832ED5709BB9CCF082F');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (13,10,0,X'C7757692B283B39B3B031B600F0A17E89381C5B6FEB0CB6E6A4B7F358F990287B0C38F3C1CD180C226E5124837E790204C7CBEDBDF6E01783584C1DA1B6D8CA7287DEADC475C437D95180451A126D21E67C116D74910');
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
INSERT INTO training_attempt (seq, account, course, at, score, passed, until, certificate, evidence) VALUES (52,17,'seller-basics',1769426258307,54,0,NULL,NULL,NULL);
INSERT INTO training_attempt (seq, account, course, at, score, passed, until, certificate, evidence) VALUES (110,5,'seller-basics',1770245678629,45,0,NULL,NULL,NULL);
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
, since INTEGER, in_case INTEGER, review INTEGER, recorded INTEGER) STRICT;
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due, since, in_case, review, recorded) VALUES (8,17,1,'fake-trade','serious',12,1768070231150,1000,X'F102B9DF0846253655B2D8442CB75474049AB09E43B3E7FBE9BDEDA5E6CDA8C7',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,'closed',7,1768675031150,'rules-exam',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE commitment (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    code TEXT NOT NULL, -- its name in the policy
    periods TEXT NOT NULL, -- JSON: [{"at":taken,"by":fact,"dropped":{"at":ends,"by":fact}}, …]
    days BLOB NOT NULL -- orders and breaches by day; see KeepingBytes.swift
) STRICT;
INSERT INTO commitment (seq, account, code, periods, days) VALUES (88,5,'dispatch-48h','[{"at":1770071872542,"by":88}]',X'028CC0020100040100');
CREATE TABLE promise (
    seq INTEGER PRIMARY KEY,
    open TEXT NOT NULL, -- JSON: [{"by":until,"commitment":its seq,"due":when the clock looks,"step":"dispatch"}, …]
    due INTEGER
) STRICT;
INSERT INTO promise (seq, open, due) VALUES (89,'[]',NULL);
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
INSERT INTO carrier (seq, token, dispatched, days) VALUES (90,X'8DC3076D1029DF8C1D394CE8F3787163',1,X'00');
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
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (91,5,10,NULL,X'00');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (102,17,84,20488,X'01660290C002');
CREATE TABLE standing_fact (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL
) STRICT;
INSERT INTO standing_fact (seq, account) VALUES (28,17);
INSERT INTO standing_fact (seq, account) VALUES (36,17);
INSERT INTO standing_fact (seq, account) VALUES (37,5);
INSERT INTO standing_fact (seq, account) VALUES (38,17);
INSERT INTO standing_fact (seq, account) VALUES (105,5);
INSERT INTO standing_fact (seq, account) VALUES (109,5);
CREATE TABLE membership (
    account INTEGER PRIMARY KEY,
    first INTEGER NOT NULL,
    points INTEGER NOT NULL,
    tier TEXT, -- null: none
    days BLOB NOT NULL, -- the days whose points have not expired
    months BLOB NOT NULL, -- what orders of the months earned in which some still may
    due INTEGER -- milliseconds: when points next expire
) STRICT;
INSERT INTO membership (account, first, points, tier, days, months, due) VALUES (4,12,140,'gold',X'05F6BF0228505004282828042850500428141412283C3C',X'02F0FB02E80200023C00',1770768000000);
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
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (54,4,0,1769426258307,40,54,NULL,NULL,20479,20499,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (58,10,1,1769494004320,4,NULL,NULL,NULL,20480,20500,'goodwill',NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (59,28,0,1769494004320,30,59,NULL,NULL,20480,20500,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (63,10,0,1769615319376,40,63,NULL,NULL,20481,20501,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (67,4,0,1769631640543,10,67,NULL,NULL,20481,20501,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (70,10,3,1769740126393,-40,NULL,NULL,NULL,NULL,NULL,NULL,1769644800000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (71,10,3,1769740126393,-20,NULL,NULL,NULL,NULL,NULL,NULL,1769731200000,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (72,84,0,1769740126393,30,72,NULL,NULL,20483,20503,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (75,10,0,1769878436575,30,75,NULL,NULL,20484,20504,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (78,4,3,1769920854263,-49,NULL,NULL,NULL,NULL,NULL,NULL,1769904000000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (79,28,3,1769920854263,-30,NULL,NULL,NULL,NULL,NULL,NULL,1769904000000,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (81,84,0,1769920854263,20,81,NULL,NULL,20485,20505,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (84,10,0,1769922555800,20,84,NULL,NULL,20485,20505,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (87,28,3,1770071872542,-40,NULL,NULL,NULL,NULL,NULL,NULL,1769990400000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (91,10,0,1770071872542,20,91,NULL,NULL,20486,20506,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (94,4,3,1770123148985,-40,NULL,NULL,NULL,NULL,NULL,NULL,1770076800000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (95,28,0,1770123148985,30,95,NULL,NULL,20487,20507,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (102,84,0,1770210446555,40,102,NULL,NULL,20488,20508,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (113,10,3,1770404492759,-30,NULL,NULL,NULL,NULL,NULL,NULL,1770249600000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (116,4,0,1770404492759,30,116,NULL,NULL,20490,20510,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (120,10,3,1770427104337,-10,NULL,NULL,NULL,NULL,NULL,NULL,1770422400000,NULL,NULL);
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
INSERT INTO cases (seq, in_order, item, cause, party, claimant, respondent, goods, remedy, currency, minor, text, opened, state, clocks, pause, away, holder, admitted_seq, admitted, answered_seq, answered, answer, offers, asked_time, extended_seq, extended, opted_out, agreed, decision, returned_seq, returned, rounds, reviews, closed_seq, closed, outcome, due, house) VALUES (13,9,NULL,'defective',0,10,17,'sent','return-refund','EUR',292,X'CAEE9812403BEC063E5ED2DE965905CF7D965962E766918027FE890328364B3B',1768180018093,'closed','[]',NULL,NULL,NULL,22,1768266418093,NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL,'{"amount":{"currency":"EUR","minor":292},"at":1768698418093,"by":"clock","remedy":"return-refund","seq":34,"side":"claimant"}',NULL,NULL,0,0,80,1769908018093,'forfeited',NULL,NULL);
CREATE TABLE arbitrator_key (
    seq INTEGER PRIMARY KEY,
    officer INTEGER NOT NULL, -- user id
    key BLOB NOT NULL, -- 32 bytes (Ed25519)
    registered INTEGER NOT NULL,
    ended_seq INTEGER, -- the fact that ended it: of the key that took its place, or of its retirement; null: it is in force
    ended INTEGER,
    reason TEXT -- left, lost, stolen
) STRICT;
INSERT INTO arbitrator_key (seq, officer, key, registered, ended_seq, ended, reason) VALUES (53,8,X'5C9C6DF261C9CB840475776AAEFCD944B405328FAB28F9B3A95EF40490D3DE84',1769426258307,NULL,NULL,NULL);
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
, panel TEXT) STRICT;
CREATE TABLE juror (
    number INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    enlisted_seq INTEGER NOT NULL, -- the last time
    enlisted INTEGER NOT NULL,
    left_seq INTEGER, -- null: it did not leave
    left_at INTEGER,
    drawn_day INTEGER, -- the last day on which it was drawn; null: it never was
    drawn_then INTEGER NOT NULL, -- how often on that day
    drawn INTEGER NOT NULL,
    voted INTEGER NOT NULL, -- abstentions included
    abstained INTEGER NOT NULL,
    agreed INTEGER NOT NULL, -- how often it voted as was finally decided
    differed INTEGER NOT NULL, -- how often for the other side
    waiting TEXT -- the cases in which it is to vote, separated by commas; null: none
) STRICT;
CREATE TABLE vault_panel (
    seq INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
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
CREATE UNIQUE INDEX juror_account ON juror (account);
CREATE INDEX case_waiting ON cases (state, due, seq)
    WHERE due IS NOT NULL AND holder IS NULL AND pause IS NULL
        AND state IN ('filed', 'escalated', 'evidence', 'staff-decision', 'held', 'appeal')
        AND (state <> 'appeal' OR instr(clocks, '"draw"') = 0 AND instr(clocks, '"hard"') = 0);
CREATE INDEX order_between ON orders (buyer, seller);
