PRAGMA application_id = 1380996436;
PRAGMA user_version = 11;
CREATE TABLE fact (
    seq INTEGER PRIMARY KEY,
    line TEXT NOT NULL
) STRICT;
INSERT INTO fact (seq, line) VALUES (1,'{"actor":{"role":"admin","uid":0},"at":1767225600000,"body":{"from":1767225600000,"origin":"repute.invalid/fa5bbb323f4b422ba7be08a802389352","policy":{"arbitration":{"answer":{"sentHours":120,"unsentHours":48,"virtualHours":72},"calendar":{"weekdays":[1,2,3,4,5]},"claims":{"commitment-broken":{"burden":"respondent","by":["buyer"],"remedy":"compensation","share":3000000},"counterfeit":{"burden":"respondent","by":["buyer"],"remedies":["compensation","refund"],"remedy":"return-refund"},"defective":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"extortion-by-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"fake-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"malicious-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"no-show-of-buyer":{"burden":"claimant","by":["seller"],"remedy":"compensation","share":100000},"no-show-of-seller":{"burden":"respondent","by":["buyer"],"remedies":["compensation"],"remedy":"refund"},"not-as-described":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"not-received":{"burden":"respondent","by":["buyer"],"remedies":["replacement"],"remedy":"refund"},"refund-refused":{"burden":"respondent","by":["buyer"],"remedy":"refund"},"sanction-review":{"burden":"claimant","by":["buyer","seller"],"house":1,"remedy":"sanction-withdrawn"}},"clocks":{"appealHours":168,"approvalDays":2,"assignmentHours":24,"claimHours":4,"decisionDays":5,"drawHours":24,"escalateFromHours":72,"escalationHours":360,"evidenceHours":72,"extensionHours":72,"hardHours":168,"intakeHours":24,"offerHours":72,"pauseHours":720,"rebuttalHours":24,"refundDays":2,"reopeningHours":168,"returnHours":168,"reviewHours":720,"reviews":24,"rounds":3,"softHours":48,"supervisionHours":24,"targetHours":48},"fileDays":15,"house":{"recovery":{"draws":1,"violations":{"buyer":"not-cooperating","seller":"decision-ignored"}}},"limits":{"ofOrder":16,"offers":10,"text":2000}},"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"decision-ignored":{"party":"seller","points":6,"tally":"general"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":1,"zoneMinutes":0}},"kind":"policy.adopted","seq":1,"v":1}');
INSERT INTO fact (seq, line) VALUES (2,'{"actor":{"role":"storefront","uid":1001},"at":1767225600000,"body":{"buyer":"TA1EwfiCJjbsnFWUt5wL7Q==","closes":1768521600000,"completedAt":1767225600000,"day":20454,"period":24312,"policy":1,"seller":"53O1hSkQhxtTAz8+dWRVbw==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":2,"v":1}');
INSERT INTO fact (seq, line) VALUES (3,'{"actor":{"role":"admin","uid":1000},"at":1767225600000,"body":{"from":1767830400000,"policy":{"arbitration":{"answer":{"sentHours":120,"unsentHours":48,"virtualHours":72},"calendar":{"weekdays":[1,2,3,4,5]},"claims":{"commitment-broken":{"burden":"respondent","by":["buyer"],"remedy":"compensation","share":3000000},"counterfeit":{"burden":"respondent","by":["buyer"],"remedies":["compensation","refund"],"remedy":"return-refund"},"defective":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"extortion-by-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"fake-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"malicious-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"no-show-of-buyer":{"burden":"claimant","by":["seller"],"remedy":"compensation","share":100000},"no-show-of-seller":{"burden":"respondent","by":["buyer"],"remedies":["compensation"],"remedy":"refund"},"not-as-described":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"not-received":{"burden":"respondent","by":["buyer"],"remedies":["replacement"],"remedy":"refund"},"refund-refused":{"burden":"respondent","by":["buyer"],"remedy":"refund"},"sanction-review":{"burden":"claimant","by":["buyer","seller"],"house":1,"remedy":"sanction-withdrawn"}},"clocks":{"appealHours":168,"approvalDays":2,"assignmentHours":24,"claimHours":4,"decisionDays":5,"drawHours":24,"escalateFromHours":72,"escalationHours":360,"evidenceHours":72,"extensionHours":72,"hardHours":168,"intakeHours":24,"offerHours":72,"pauseHours":720,"rebuttalHours":24,"refundDays":2,"reopeningHours":168,"returnHours":168,"reviewHours":720,"reviews":24,"rounds":3,"softHours":48,"supervisionHours":24,"targetHours":48},"fileDays":15,"house":{"recovery":{"draws":1,"violations":{"buyer":"not-cooperating","seller":"decision-ignored"}}},"limits":{"ofOrder":16,"offers":10,"text":2000}},"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"membership":{"caps":{"categories":{"tea":15},"day":40},"earn":{"EUR":{"per":100,"points":10}},"expiryDays":20,"flat":3,"reasons":{"granted":["goodwill"],"taken":["refund"]},"tiers":[{"from":30,"name":"silver"},{"from":100,"name":"gold"}]},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"decision-ignored":{"party":"seller","points":6,"tally":"general"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":2,"zoneMinutes":0}},"kind":"policy.adopted","seq":3,"v":1}');
INSERT INTO fact (seq, line) VALUES (4,'{"actor":{"role":"admin","uid":1000},"at":1767916800000,"body":{"account":"zYtDNKcWryvJStR3gzgqTA==","course":"seller-basics","score":35},"kind":"training.attempted","seq":4,"v":1}');
INSERT INTO fact (seq, line) VALUES (5,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"amount":{"currency":"EUR","minor":407},"buyer":"muTWX2Oh8hy28q4mEJpkvw==","closes":1769212800000,"completedAt":1767916800000,"day":20462,"deliveredAt":1767916800000,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"member":{"expires":20482,"points":40,"tier":"silver"},"period":24312,"policy":3,"seller":"53O1hSkQhxtTAz8+dWRVbw=="},"kind":"order.completed","seq":5,"v":1}');
INSERT INTO fact (seq, line) VALUES (6,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"by":"buyer","clock":1769212800000,"commitment":"GC9oVIIzS0bTpi4OY/aTPysPFgSU4E4cJTf2wTV5hAM=","order":5},"kind":"rating.sealed","seq":6,"v":1}');
INSERT INTO fact (seq, line) VALUES (7,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"by":"seller","day":20462,"effects":[{"details":1,"points":1,"rating":6,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":7,"scored":1,"why":"counted"}],"opens":[{"details":{"item":4,"logistics":2},"rating":6,"salt":"LWyXF2n7zXiv4DBZW0lNY5VpSPvMcRHyDekNQv6t6yY=","value":"positive"}],"order":5,"value":"positive"},"kind":"rating.shown","seq":7,"v":1}');
INSERT INTO fact (seq, line) VALUES (8,'{"actor":{"role":"admin","uid":1000},"at":1768070231150,"body":{"account":"QVtLQirdcK2/jZJiGcqF+A==","code":"fake-trade","measures":["closed"],"officer":1000,"party":"seller","points":12,"statement":"+mu7DLo6B8pbGqc8+TUjIXpsR4LEmujEjYhS4I7EZsE=","sum":12,"tally":"serious","terms":{"days":7,"ends":1768675031150,"exam":"rules-exam","measures":["closed"],"points":12}},"kind":"sanction.recorded","seq":8,"v":1}');
INSERT INTO fact (seq, line) VALUES (9,'{"actor":{"role":"storefront","uid":1001},"at":1768070231150,"body":{"amount":{"currency":"EUR","minor":292},"buyer":"muTWX2Oh8hy28q4mEJpkvw==","closes":1769366231150,"completedAt":1768070231150,"day":20463,"deliveredAt":1768070231150,"late":1,"member":{"expires":20483,"points":20},"period":24312,"policy":3,"promisedBy":1767983831150,"seller":"QVtLQirdcK2/jZJiGcqF+A==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":9,"v":1}');
INSERT INTO fact (seq, line) VALUES (10,'{"actor":{"role":"storefront","uid":1001},"at":1768070231150,"body":{"by":"seller","clock":1769366231150,"commitment":"OrY4FtRR2bPaPpOJmXFBwM9xvGXerZQoMF9Tz38/FLE=","order":9},"kind":"rating.sealed","seq":10,"v":1}');
INSERT INTO fact (seq, line) VALUES (11,'{"actor":{"role":"arbitrator","uid":7},"at":1768070231150,"body":{"effects":[{"details":0,"points":0,"rating":7,"scored":0,"why":"unscored"}],"order":5,"rating":7,"reason":"fake"},"kind":"rating.unscored","seq":11,"v":1}');
INSERT INTO fact (seq, line) VALUES (12,'{"actor":{"role":"admin","uid":1000},"at":1768180018093,"body":{"account":"TA1EwfiCJjbsnFWUt5wL7Q==","day":20465,"expires":20485,"points":19,"reason":"goodwill"},"kind":"membership.granted","seq":12,"v":1}');
INSERT INTO fact (seq, line) VALUES (13,'{"actor":{"role":"storefront","uid":1001},"at":1768180018093,"body":{"amount":{"currency":"EUR","minor":292},"by":"buyer","cause":"defective","clocks":[{"clock":"intake","ends":1768266418093,"starts":1768180018093}],"goods":"sent","order":9,"remedy":"return-refund","text":"BocLrVtoPEIE9MdOGuAIbjeVqAhEQ7bEV/Zf5Thk+yo="},"kind":"case.opened","seq":13,"v":1}');
INSERT INTO fact (seq, line) VALUES (14,'{"actor":{"role":"storefront","uid":1001},"at":1768180018093,"body":{"amount":{"currency":"EUR","minor":336},"buyer":"B4wOhOsrg/zTQ3pn95KZOA==","closes":1769476018093,"completedAt":1768180018093,"day":20465,"deliveredAt":1768180018093,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"late":1,"member":{"expires":20485,"points":30,"tier":"silver"},"period":24312,"policy":3,"promisedBy":1768093618093,"seller":"QVtLQirdcK2/jZJiGcqF+A=="},"kind":"order.completed","seq":14,"v":1}');
INSERT INTO fact (seq, line) VALUES (15,'{"actor":{"role":"storefront","uid":1001},"at":1768180018093,"body":{"by":"buyer","clock":1769476018093,"commitment":"qsdOiIcYnfvH2YR+qKrzae0ASZS8E8lwqOTfXZSQ83Q=","order":14},"kind":"rating.sealed","seq":15,"v":1}');
INSERT INTO fact (seq, line) VALUES (16,'{"actor":{"role":"admin","uid":1000},"at":1768193014279,"body":{"account":"zYtDNKcWryvJStR3gzgqTA==","certificate":{"ends":1799798400000,"issued":20465,"next":1797206400000,"officer":1000,"state":"verified","type":"training"},"course":"seller-basics","passed":1,"score":88,"until":20830},"kind":"training.attempted","seq":16,"v":1}');
INSERT INTO fact (seq, line) VALUES (17,'{"actor":{"role":"storefront","uid":1001},"at":1768193014279,"body":{"amount":{"currency":"EUR","minor":89},"buyer":"TA1EwfiCJjbsnFWUt5wL7Q==","closes":1769489014279,"completedAt":1768193014279,"day":20465,"deliveredAt":1768193014279,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"period":24312,"policy":3,"seller":"53O1hSkQhxtTAz8+dWRVbw=="},"kind":"order.completed","seq":17,"v":1}');
INSERT INTO fact (seq, line) VALUES (18,'{"actor":{"role":"storefront","uid":1001},"at":1768193014279,"body":{"by":"buyer","clock":1769489014279,"commitment":"lFXmjX11f5ntgRocBKCzrVf6Y25393JEHfsgi1CPZKw=","order":17},"kind":"rating.sealed","seq":18,"v":1}');
INSERT INTO fact (seq, line) VALUES (19,'{"actor":{"role":"storefront","uid":1001},"at":1768193014279,"body":{"by":"seller","day":20465,"effects":[{"details":0,"points":0,"rating":18,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":19,"scored":0,"why":"minimum"}],"opens":[{"rating":18,"salt":"H0niNCiyPtl5uHYedCdlI/GRlDxhubkhq/AJ7MOnX4E=","value":"neutral"}],"order":17,"value":"negative"},"kind":"rating.shown","seq":19,"v":1}');
INSERT INTO fact (seq, line) VALUES (20,'{"actor":{"role":"storefront","uid":1001},"at":1768244011137,"body":{"amount":{"currency":"EUR","minor":386},"buyer":"TA1EwfiCJjbsnFWUt5wL7Q==","closes":1769540011137,"completedAt":1768244011137,"day":20465,"deliveredAt":1768244011137,"member":{"expires":20485,"points":30,"tier":"silver"},"period":24312,"policy":3,"seller":"QVtLQirdcK2/jZJiGcqF+A=="},"kind":"order.completed","seq":20,"v":1}');
INSERT INTO fact (seq, line) VALUES (21,'{"actor":{"role":"storefront","uid":1001},"at":1768244011137,"body":{"by":"seller","clock":1769540011137,"commitment":"cAKIrG8wzQ/972J6dEeRuYIysHw0/sLVq56iAFf6u6w=","order":20},"kind":"rating.sealed","seq":21,"v":1}');
INSERT INTO fact (seq, line) VALUES (22,'{"actor":{"role":"clock","uid":0},"at":1768343215939,"body":{"case":13,"clocks":[{"clock":"answer","ends":1768698418093,"starts":1768266418093},{"clock":"escalation","ends":1769562418093,"starts":1768266418093}],"due":1768266418093,"state":"negotiation"},"kind":"case.admitted","seq":22,"v":1}');
INSERT INTO fact (seq, line) VALUES (23,'{"actor":{"role":"storefront","uid":1001},"at":1768343215939,"body":{"amount":{"currency":"EUR","minor":434},"buyer":"B4wOhOsrg/zTQ3pn95KZOA==","closes":1769639215939,"completedAt":1768343215939,"day":20466,"deliveredAt":1768343215939,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"member":{"expires":20486,"points":40},"period":24312,"policy":3,"seller":"QVtLQirdcK2/jZJiGcqF+A=="},"kind":"order.completed","seq":23,"v":1}');
INSERT INTO fact (seq, line) VALUES (24,'{"actor":{"role":"storefront","uid":1001},"at":1768343215939,"body":{"by":"buyer","clock":1769639215939,"commitment":"V4a59CCN+rsQXp0nhJjdqrVJk4hlJ2HljQs1E4flwZg=","order":23},"kind":"rating.sealed","seq":24,"v":1}');
INSERT INTO fact (seq, line) VALUES (25,'{"actor":{"role":"storefront","uid":1001},"at":1768424380695,"body":{"amount":{"currency":"EUR","minor":476},"buyer":"TA1EwfiCJjbsnFWUt5wL7Q==","closes":1769720380695,"completedAt":1768424380695,"day":20467,"deliveredAt":1768424380695,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"member":{"expires":20487,"points":40},"period":24312,"policy":3,"seller":"QVtLQirdcK2/jZJiGcqF+A=="},"kind":"order.completed","seq":25,"v":1}');
INSERT INTO fact (seq, line) VALUES (26,'{"actor":{"role":"storefront","uid":1001},"at":1768424380695,"body":{"by":"buyer","clock":1769720380695,"commitment":"AA6tEm9nMsU3vBfCC/IV4tIKxNkPrGbuwDZhZ2swjsc=","order":25},"kind":"rating.sealed","seq":26,"v":1}');
INSERT INTO fact (seq, line) VALUES (27,'{"actor":{"role":"storefront","uid":1001},"at":1768424380695,"body":{"by":"seller","day":20467,"effects":[{"details":1,"points":1,"rating":26,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":27,"scored":1,"why":"counted"}],"opens":[{"details":{"item":4,"logistics":4,"service":2},"rating":26,"salt":"unB+DaJ401abv+vCYZFxOJQhnZ8mRwKMwH/7NB2wJSY=","value":"positive"}],"order":25,"value":"positive"},"kind":"rating.shown","seq":27,"v":1}');
INSERT INTO fact (seq, line) VALUES (28,'{"actor":{"role":"admin","uid":1000},"at":1768467223108,"body":{"account":"QVtLQirdcK2/jZJiGcqF+A==","ends":1769040000000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":2,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":28,"v":1}');
INSERT INTO fact (seq, line) VALUES (29,'{"actor":{"role":"storefront","uid":1001},"at":1768467223108,"body":{"amount":{"currency":"EUR","minor":60},"buyer":"TA1EwfiCJjbsnFWUt5wL7Q==","closes":1769763223108,"completedAt":1768467223108,"day":20468,"deliveredAt":1768467223108,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"late":1,"period":24312,"policy":3,"promisedBy":1768380823108,"seller":"53O1hSkQhxtTAz8+dWRVbw=="},"kind":"order.completed","seq":29,"v":1}');
INSERT INTO fact (seq, line) VALUES (30,'{"actor":{"role":"storefront","uid":1001},"at":1768467223108,"body":{"by":"buyer","clock":1769763223108,"commitment":"gyR/zUP1BHHCPJj/MT4y1rap8NBPi2Jyeq8pGTok3RI=","order":29},"kind":"rating.sealed","seq":30,"v":1}');
INSERT INTO fact (seq, line) VALUES (31,'{"actor":{"role":"storefront","uid":1001},"at":1768467223108,"body":{"by":"seller","day":20468,"effects":[{"details":0,"points":0,"rating":30,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":31,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":3,"logistics":5,"service":4},"rating":30,"salt":"6ypLdJWJU5lUJXvyvKQBykjcynJkv5MCpH0XS6jDLg4=","value":"negative"}],"order":29,"value":"positive"},"kind":"rating.shown","seq":31,"v":1}');
INSERT INTO fact (seq, line) VALUES (32,'{"actor":{"role":"storefront","uid":1001},"at":1768596819500,"body":{"amount":{"currency":"EUR","minor":387},"buyer":"muTWX2Oh8hy28q4mEJpkvw==","closes":1769892819500,"completedAt":1768596819500,"day":20469,"deliveredAt":1768596819500,"member":{"expires":20489,"points":30},"period":24312,"policy":3,"seller":"QVtLQirdcK2/jZJiGcqF+A=="},"kind":"order.completed","seq":32,"v":1}');
INSERT INTO fact (seq, line) VALUES (33,'{"actor":{"role":"storefront","uid":1001},"at":1768596819500,"body":{"by":"buyer","clock":1769892819500,"commitment":"9TFPF9s45NEEHtLK+rl1hGrrwu9l2G5rjdUgp7VD8TA=","order":32},"kind":"rating.sealed","seq":33,"v":1}');
INSERT INTO fact (seq, line) VALUES (34,'{"actor":{"role":"clock","uid":0},"at":1768764336160,"body":{"amount":{"currency":"EUR","minor":292},"case":13,"clocks":[{"clock":"appeal","ends":1769303218093,"starts":1768698418093}],"due":1768698418093,"remedy":"return-refund","state":"decided"},"kind":"case.defaulted","seq":34,"v":1}');
INSERT INTO fact (seq, line) VALUES (35,'{"actor":{"role":"storefront","uid":1001},"at":1768764336160,"body":{"amount":{"currency":"EUR","minor":154},"buyer":"muTWX2Oh8hy28q4mEJpkvw==","closes":1770060336160,"completedAt":1768764336160,"day":20471,"deliveredAt":1768764336160,"late":1,"member":{"expires":20491,"points":10,"tier":"gold"},"period":24312,"policy":3,"promisedBy":1768677936160,"seller":"QVtLQirdcK2/jZJiGcqF+A=="},"kind":"order.completed","seq":35,"v":1}');
INSERT INTO fact (seq, line) VALUES (36,'{"actor":{"role":"clock","uid":0},"at":1768877351035,"body":{"account":"QVtLQirdcK2/jZJiGcqF+A==","due":1768764336161,"shown":"standard","why":"sales","withdrawn":["badge","early-release","higher-limits"]},"kind":"standing.guarantee-ended","seq":36,"v":1}');
INSERT INTO fact (seq, line) VALUES (37,'{"actor":{"role":"clock","uid":0},"at":1768877351035,"body":{"account":"53O1hSkQhxtTAz8+dWRVbw==","after":"standard","age":19,"before":"standard","buyers":0,"defects":0,"due":1768867200000,"late":1,"orders":4,"window":365},"kind":"standing.evaluated","seq":37,"v":1}');
INSERT INTO fact (seq, line) VALUES (38,'{"actor":{"role":"clock","uid":0},"at":1768877351035,"body":{"account":"QVtLQirdcK2/jZJiGcqF+A==","after":"standard","age":10,"before":"standard","buyers":0,"defects":0,"due":1768867200000,"late":3,"orders":7,"window":365},"kind":"standing.evaluated","seq":38,"v":1}');
INSERT INTO fact (seq, line) VALUES (39,'{"actor":{"role":"storefront","uid":1001},"at":1768877351035,"body":{"amount":{"currency":"EUR","minor":51},"buyer":"muTWX2Oh8hy28q4mEJpkvw==","closes":1770173351035,"completedAt":1768877351035,"day":20473,"deliveredAt":1768877351035,"late":1,"period":24312,"policy":3,"promisedBy":1768790951035,"seller":"53O1hSkQhxtTAz8+dWRVbw==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":39,"v":1}');
INSERT INTO fact (seq, line) VALUES (40,'{"actor":{"role":"storefront","uid":1001},"at":1768877351035,"body":{"by":"buyer","clock":1770173351035,"commitment":"Fe2sVRgemFn/Hc9hA+IdEeKdI/tNgWT51wmIFdD8bns=","order":39},"kind":"rating.sealed","seq":40,"v":1}');
INSERT INTO fact (seq, line) VALUES (41,'{"actor":{"role":"arbitrator","uid":7},"at":1768877351035,"body":{"effects":[{"details":0,"points":0,"rating":30,"scored":0,"why":"unscored"}],"order":29,"rating":30,"reason":"fake"},"kind":"rating.unscored","seq":41,"v":1}');
INSERT INTO fact (seq, line) VALUES (42,'{"actor":{"role":"storefront","uid":1001},"at":1768971155287,"body":{"amount":{"currency":"EUR","minor":301},"buyer":"g1xIFeUDDKbwXfNN27WZuQ==","closes":1770267155287,"completedAt":1768971155287,"day":20474,"deliveredAt":1768971155287,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"member":{"expires":20494,"points":30,"tier":"silver"},"period":24312,"policy":3,"seller":"53O1hSkQhxtTAz8+dWRVbw=="},"kind":"order.completed","seq":42,"v":1}');
INSERT INTO fact (seq, line) VALUES (43,'{"actor":{"role":"storefront","uid":1001},"at":1768971155287,"body":{"by":"seller","clock":1770267155287,"commitment":"OqymX/fe6sF3NMeFHs0KSbYNJWO8ox/EYwxatEm9Oa4=","order":42},"kind":"rating.sealed","seq":43,"v":1}');
INSERT INTO fact (seq, line) VALUES (44,'{"actor":{"role":"storefront","uid":1001},"at":1768986826315,"body":{"amount":{"currency":"EUR","minor":80},"buyer":"g1xIFeUDDKbwXfNN27WZuQ==","closes":1770282826315,"completedAt":1768986826315,"day":20474,"deliveredAt":1768986826315,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"late":1,"period":24312,"policy":3,"promisedBy":1768900426315,"seller":"53O1hSkQhxtTAz8+dWRVbw=="},"kind":"order.completed","seq":44,"v":1}');
INSERT INTO fact (seq, line) VALUES (45,'{"actor":{"role":"storefront","uid":1001},"at":1768986826315,"body":{"by":"seller","clock":1770282826315,"commitment":"EbZa4mRPbBnRna0tBpTr7lwHukmfGZXEp/++TAuTZ9Q=","order":44},"kind":"rating.sealed","seq":45,"v":1}');
INSERT INTO fact (seq, line) VALUES (46,'{"actor":{"role":"storefront","uid":1001},"at":1769121536395,"body":{"amount":{"currency":"EUR","minor":479},"buyer":"TA1EwfiCJjbsnFWUt5wL7Q==","closes":1770417536395,"completedAt":1769121536395,"day":20475,"deliveredAt":1769121536395,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"member":{"expires":20495,"points":40,"tier":"gold"},"period":24312,"policy":3,"seller":"QVtLQirdcK2/jZJiGcqF+A==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":46,"v":1}');
INSERT INTO fact (seq, line) VALUES (47,'{"actor":{"role":"storefront","uid":1001},"at":1769121536395,"body":{"by":"buyer","clock":1770417536395,"commitment":"e+ZjdzI5KU1sOCeWQmtqDc3x9jfYiL5fN2nokA5KYJE=","order":46},"kind":"rating.sealed","seq":47,"v":1}');
INSERT INTO fact (seq, line) VALUES (48,'{"actor":{"role":"storefront","uid":1001},"at":1769121536395,"body":{"by":"seller","day":20475,"effects":[{"details":1,"points":0,"rating":47,"scored":0,"why":"repeat"},{"details":0,"points":0,"rating":48,"scored":0,"why":"repeat"}],"opens":[{"details":{"item":4,"logistics":5,"service":1},"rating":47,"salt":"s88v7mNdf7CVKuTIL1erchAR6s0qu4nFud12sdaNQpQ=","value":"positive"}],"order":46,"value":"positive"},"kind":"rating.shown","seq":48,"v":1}');
INSERT INTO fact (seq, line) VALUES (49,'{"actor":{"role":"storefront","uid":1001},"at":1769282916767,"body":{"amount":{"currency":"EUR","minor":226},"buyer":"TA1EwfiCJjbsnFWUt5wL7Q==","closes":1770578916767,"completedAt":1769282916767,"day":20477,"deliveredAt":1769282916767,"late":1,"member":{"expires":20497,"points":20},"period":24312,"policy":3,"promisedBy":1769196516767,"seller":"QVtLQirdcK2/jZJiGcqF+A=="},"kind":"order.completed","seq":49,"v":1}');
INSERT INTO fact (seq, line) VALUES (50,'{"actor":{"role":"storefront","uid":1001},"at":1769282916767,"body":{"by":"buyer","clock":1770578916767,"commitment":"zPVYNO/JiPiJtzHODgMNDRyLRs2A7D5Q23uO6DNC3wQ=","order":49},"kind":"rating.sealed","seq":50,"v":1}');
INSERT INTO fact (seq, line) VALUES (51,'{"actor":{"role":"clock","uid":0},"at":1769426258307,"body":{"case":13,"clocks":[{"clock":"return","ends":1769908018093,"starts":1769303218093}],"due":1769303218093,"state":"enforcing"},"kind":"case.enforced","seq":51,"v":1}');
INSERT INTO fact (seq, line) VALUES (52,'{"actor":{"role":"clock","uid":0},"at":1769426258307,"body":{"day":20478,"due":1769366231150,"effects":[{"details":0,"points":1,"rating":10,"scored":1,"why":"counted"}],"opens":[{"rating":10,"salt":"48Zqxk9YZLBQu1p47solMXKZWn5iDaI9TQ0ubpYjGsQ=","value":"positive"}],"order":9},"kind":"rating.revealed","seq":52,"v":1}');
INSERT INTO fact (seq, line) VALUES (53,'{"actor":{"role":"admin","uid":1000},"at":1769426258307,"body":{"account":"QVtLQirdcK2/jZJiGcqF+A==","course":"seller-basics","score":54},"kind":"training.attempted","seq":53,"v":1}');
INSERT INTO fact (seq, line) VALUES (54,'{"actor":{"role":"arbitrator","uid":8},"at":1769426258307,"body":{"officer":8,"publicKey":"XJxt8mHJy4QEdXdqrvzZRLQFMo+rKPmzqV70BJDT3oQ="},"kind":"arbitrator.registered","seq":54,"v":1}');
INSERT INTO fact (seq, line) VALUES (55,'{"actor":{"role":"storefront","uid":1001},"at":1769426258307,"body":{"amount":{"currency":"EUR","minor":410},"buyer":"TA1EwfiCJjbsnFWUt5wL7Q==","closes":1770722258307,"completedAt":1769426258307,"day":20479,"deliveredAt":1769426258307,"member":{"expires":20499,"points":40},"period":24312,"policy":3,"seller":"QVtLQirdcK2/jZJiGcqF+A=="},"kind":"order.completed","seq":55,"v":1}');
INSERT INTO fact (seq, line) VALUES (56,'{"actor":{"role":"storefront","uid":1001},"at":1769426258307,"body":{"by":"buyer","clock":1770722258307,"commitment":"hQntFFzFsuOlntQg07NUjKm/e42MWWcKTosLk/ET8vw=","order":55},"kind":"rating.sealed","seq":56,"v":1}');
INSERT INTO fact (seq, line) VALUES (57,'{"actor":{"role":"storefront","uid":1001},"at":1769426258307,"body":{"by":"seller","day":20479,"effects":[{"details":0,"points":1,"rating":56,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":57,"scored":1,"why":"counted"}],"opens":[{"rating":56,"salt":"wqaVw8pgOnSVCLC0xkjUHWXQCUVZRTMO7XhrMoxLYjc=","value":"positive"}],"order":55,"value":"positive"},"kind":"rating.shown","seq":57,"v":1}');
INSERT INTO fact (seq, line) VALUES (58,'{"actor":{"role":"clock","uid":0},"at":1769494004320,"body":{"day":20480,"due":1769476018093,"effects":[{"details":1,"points":-1,"rating":15,"scored":1,"standing":{"negative":20480},"why":"counted"}],"opens":[{"details":{"item":3,"service":3},"rating":15,"salt":"71eeciGuIkVnrUbDh2mV41Xi3xw5AvPVQy7FHbd7y7M=","value":"negative"}],"order":14},"kind":"rating.revealed","seq":58,"v":1}');
INSERT INTO fact (seq, line) VALUES (59,'{"actor":{"role":"admin","uid":1000},"at":1769494004320,"body":{"account":"muTWX2Oh8hy28q4mEJpkvw==","day":20480,"expires":20500,"points":4,"reason":"goodwill"},"kind":"membership.granted","seq":59,"v":1}');
INSERT INTO fact (seq, line) VALUES (60,'{"actor":{"role":"storefront","uid":1001},"at":1769494004320,"body":{"amount":{"currency":"EUR","minor":377},"buyer":"B4wOhOsrg/zTQ3pn95KZOA==","closes":1770790004320,"completedAt":1769494004320,"day":20480,"deliveredAt":1769494004320,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"member":{"expires":20500,"points":30,"tier":"gold"},"period":24312,"policy":3,"seller":"QVtLQirdcK2/jZJiGcqF+A=="},"kind":"order.completed","seq":60,"v":1}');
INSERT INTO fact (seq, line) VALUES (61,'{"actor":{"role":"storefront","uid":1001},"at":1769494004320,"body":{"by":"buyer","clock":1770790004320,"commitment":"h+LaP42l8VnPJWackRbZ7nSUERfvwiA3JOzqa0ykhYY=","order":60},"kind":"rating.sealed","seq":61,"v":1}');
INSERT INTO fact (seq, line) VALUES (62,'{"actor":{"role":"storefront","uid":1001},"at":1769494004320,"body":{"by":"seller","day":20480,"effects":[{"details":0,"points":0,"rating":61,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":62,"scored":1,"why":"counted"}],"opens":[{"rating":61,"salt":"bzmJdJ+rs2MjB0lU00R7rjzSdVTuE6yAxPt2jOAFy9g=","value":"neutral"}],"order":60,"value":"positive"},"kind":"rating.shown","seq":62,"v":1}');
INSERT INTO fact (seq, line) VALUES (63,'{"actor":{"role":"clock","uid":0},"at":1769615319376,"body":{"day":20480,"due":1769540011137,"effects":[{"details":0,"points":1,"rating":21,"scored":1,"why":"counted"}],"opens":[{"rating":21,"salt":"ZcjlCoOIMFQbw25GXIjfd923+yVzI9pNDm5ryexkIu8=","value":"positive"}],"order":20},"kind":"rating.revealed","seq":63,"v":1}');
INSERT INTO fact (seq, line) VALUES (64,'{"actor":{"role":"storefront","uid":1001},"at":1769615319376,"body":{"amount":{"currency":"EUR","minor":425},"buyer":"muTWX2Oh8hy28q4mEJpkvw==","closes":1770911319376,"completedAt":1769615319376,"day":20481,"deliveredAt":1769615319376,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"member":{"expires":20501,"points":40},"period":24312,"policy":3,"seller":"53O1hSkQhxtTAz8+dWRVbw=="},"kind":"order.completed","seq":64,"v":1}');
INSERT INTO fact (seq, line) VALUES (65,'{"actor":{"role":"storefront","uid":1001},"at":1769615319376,"body":{"by":"buyer","clock":1770911319376,"commitment":"XWIyWrdCCt6rPYedlJq2jlJkG11K77s8TTVWilh+RJI=","order":64},"kind":"rating.sealed","seq":65,"v":1}');
INSERT INTO fact (seq, line) VALUES (66,'{"actor":{"role":"storefront","uid":1001},"at":1769615319376,"body":{"by":"seller","day":20481,"effects":[{"details":0,"points":1,"rating":65,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":66,"scored":1,"why":"counted"}],"opens":[{"rating":65,"salt":"jfZ1tlCI7y74tWspWMFwURUubuo2nk6YedCer64chTs=","value":"positive"}],"order":64,"value":"positive"},"kind":"rating.shown","seq":66,"v":1}');
INSERT INTO fact (seq, line) VALUES (67,'{"actor":{"role":"storefront","uid":1001},"at":1769632146818,"body":{"amount":{"currency":"EUR","minor":230},"buyer":"TA1EwfiCJjbsnFWUt5wL7Q==","closes":1770928146818,"completedAt":1769632146818,"day":20481,"deliveredAt":1769632146818,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"member":{"expires":20501,"points":20},"period":24312,"policy":3,"seller":"53O1hSkQhxtTAz8+dWRVbw=="},"kind":"order.completed","seq":67,"v":1}');
INSERT INTO fact (seq, line) VALUES (68,'{"actor":{"role":"storefront","uid":1001},"at":1769632146818,"body":{"by":"buyer","clock":1770928146818,"commitment":"gwdROqSGxvqVVU69xnzYVb6KRuhs8f+Y4HAghwBK8UQ=","order":67},"kind":"rating.sealed","seq":68,"v":1}');
INSERT INTO fact (seq, line) VALUES (69,'{"actor":{"role":"storefront","uid":1001},"at":1769632146818,"body":{"by":"seller","day":20481,"effects":[{"details":1,"points":1,"rating":68,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":69,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":4},"rating":68,"salt":"wCLiUfhqojxJSDYVSAIm9vu+hSaDMfoEtdDYxBzZqFg=","value":"positive"}],"order":67,"value":"negative"},"kind":"rating.shown","seq":69,"v":1}');
INSERT INTO fact (seq, line) VALUES (70,'{"actor":{"role":"clock","uid":0},"at":1769740632668,"body":{"day":20481,"due":1769639215939,"effects":[{"details":1,"points":0,"rating":24,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"service":1},"rating":24,"salt":"bgnVch/FyHeR0TlNHDLAciqTrKRFpka1QMReXOX0i88=","value":"neutral"}],"order":23},"kind":"rating.revealed","seq":70,"v":1}');
INSERT INTO fact (seq, line) VALUES (71,'{"actor":{"role":"clock","uid":0},"at":1769740632668,"body":{"days":[20462],"due":1769644800000,"membership":5,"points":40},"kind":"membership.expired","seq":71,"v":1}');
INSERT INTO fact (seq, line) VALUES (72,'{"actor":{"role":"clock","uid":0},"at":1769740632668,"body":{"days":[20463],"due":1769731200000,"membership":5,"points":20,"tier":"silver"},"kind":"membership.expired","seq":72,"v":1}');
INSERT INTO fact (seq, line) VALUES (73,'{"actor":{"role":"storefront","uid":1001},"at":1769740632668,"body":{"amount":{"currency":"EUR","minor":371},"buyer":"g1xIFeUDDKbwXfNN27WZuQ==","closes":1771036632668,"completedAt":1769740632668,"day":20483,"deliveredAt":1769740632668,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"member":{"expires":20503,"points":30},"period":24312,"policy":3,"seller":"53O1hSkQhxtTAz8+dWRVbw=="},"kind":"order.completed","seq":73,"v":1}');
INSERT INTO fact (seq, line) VALUES (74,'{"actor":{"role":"storefront","uid":1001},"at":1769740632668,"body":{"by":"buyer","clock":1771036632668,"commitment":"ueECvgGd2gpF0ubDrB3/tD1vdn3155lIqwoKYdFTf5s=","order":73},"kind":"rating.sealed","seq":74,"v":1}');
INSERT INTO fact (seq, line) VALUES (75,'{"actor":{"role":"storefront","uid":1001},"at":1769740632668,"body":{"by":"seller","day":20483,"effects":[{"details":1,"points":1,"rating":74,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":75,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":4,"service":3},"rating":74,"salt":"aC8XQZHOLhZO3HjRazBt7XqN23JwllfkEvmgF6Z7Rnc=","value":"positive"}],"order":73,"value":"positive"},"kind":"rating.shown","seq":75,"v":1}');
INSERT INTO fact (seq, line) VALUES (76,'{"actor":{"role":"storefront","uid":1001},"at":1769878942850,"body":{"amount":{"currency":"EUR","minor":317},"buyer":"muTWX2Oh8hy28q4mEJpkvw==","closes":1771174942850,"completedAt":1769878942850,"day":20484,"deliveredAt":1769878942850,"member":{"expires":20504,"points":30,"tier":"gold"},"period":24312,"policy":3,"seller":"QVtLQirdcK2/jZJiGcqF+A=="},"kind":"order.completed","seq":76,"v":1}');
INSERT INTO fact (seq, line) VALUES (77,'{"actor":{"role":"storefront","uid":1001},"at":1769878942850,"body":{"by":"seller","clock":1771174942850,"commitment":"3hP8W/ieHqatkyy8JaAz1DF7WrFHcBVvvWhpoA4raCc=","order":76},"kind":"rating.sealed","seq":77,"v":1}');
INSERT INTO fact (seq, line) VALUES (78,'{"actor":{"role":"clock","uid":0},"at":1769921360538,"body":{"day":20484,"due":1769892819500,"effects":[{"details":1,"points":-1,"rating":33,"scored":1,"standing":{"negative":20484},"why":"counted"}],"opens":[{"details":{"logistics":4,"service":1},"rating":33,"salt":"AZRYqaKG9ieBlDdzwi8Qk3wOE2367MUse4PliGegzeY=","value":"negative"}],"order":32},"kind":"rating.revealed","seq":78,"v":1}');
INSERT INTO fact (seq, line) VALUES (79,'{"actor":{"role":"clock","uid":0},"at":1769921360538,"body":{"days":[20465],"due":1769904000000,"membership":12,"points":49},"kind":"membership.expired","seq":79,"v":1}');
INSERT INTO fact (seq, line) VALUES (80,'{"actor":{"role":"clock","uid":0},"at":1769921360538,"body":{"days":[20465],"due":1769904000000,"membership":14,"points":30,"tier":"silver"},"kind":"membership.expired","seq":80,"v":1}');
INSERT INTO fact (seq, line) VALUES (81,'{"actor":{"role":"clock","uid":0},"at":1769921360538,"body":{"case":13,"due":1769908018093,"outcome":"forfeited","state":"closed"},"kind":"case.forfeited","seq":81,"v":1}');
INSERT INTO fact (seq, line) VALUES (82,'{"actor":{"role":"storefront","uid":1001},"at":1769921360538,"body":{"amount":{"currency":"EUR","minor":240},"buyer":"g1xIFeUDDKbwXfNN27WZuQ==","closes":1771217360538,"completedAt":1769921360538,"day":20485,"deliveredAt":1769921360538,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"late":1,"member":{"expires":20505,"points":20},"period":24313,"policy":3,"promisedBy":1769834960538,"seller":"53O1hSkQhxtTAz8+dWRVbw=="},"kind":"order.completed","seq":82,"v":1}');
INSERT INTO fact (seq, line) VALUES (83,'{"actor":{"role":"storefront","uid":1001},"at":1769921360538,"body":{"by":"buyer","clock":1771217360538,"commitment":"EnwuPW5x2Cori/Dxfm3IxQ88nsBpBxTakIvzyr4Olz4=","order":82},"kind":"rating.sealed","seq":83,"v":1}');
INSERT INTO fact (seq, line) VALUES (84,'{"actor":{"role":"storefront","uid":1001},"at":1769921360538,"body":{"by":"seller","day":20485,"effects":[{"details":1,"points":1,"rating":83,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":84,"scored":1,"why":"counted"}],"opens":[{"details":{"item":5,"logistics":2,"service":2},"rating":83,"salt":"b6l6tvEEdzZlr0lo5dJTM9I1a4LufUmiV/0VBrqffRA=","value":"positive"}],"order":82,"value":"positive"},"kind":"rating.shown","seq":84,"v":1}');
INSERT INTO fact (seq, line) VALUES (85,'{"actor":{"role":"storefront","uid":1001},"at":1769923062075,"body":{"amount":{"currency":"EUR","minor":295},"buyer":"muTWX2Oh8hy28q4mEJpkvw==","closes":1771219062075,"completedAt":1769923062075,"day":20485,"deliveredAt":1769923062075,"member":{"expires":20505,"points":20},"period":24313,"policy":3,"seller":"QVtLQirdcK2/jZJiGcqF+A=="},"kind":"order.completed","seq":85,"v":1}');
INSERT INTO fact (seq, line) VALUES (86,'{"actor":{"role":"storefront","uid":1001},"at":1769923062075,"body":{"by":"seller","clock":1771219062075,"commitment":"Rq/7ehR0xorsOs3LLH2MeNh3wa+U9+myb7pJP/TCiU4=","order":85},"kind":"rating.sealed","seq":86,"v":1}');
INSERT INTO fact (seq, line) VALUES (87,'{"actor":{"role":"arbitrator","uid":7},"at":1769923062075,"body":{"effects":[{"details":0,"points":0,"rating":75,"scored":0,"why":"unscored"}],"order":73,"rating":75,"reason":"fake"},"kind":"rating.unscored","seq":87,"v":1}');
INSERT INTO fact (seq, line) VALUES (88,'{"actor":{"role":"clock","uid":0},"at":1770072378817,"body":{"days":[20466],"due":1769990400000,"membership":14,"points":40},"kind":"membership.expired","seq":88,"v":1}');
INSERT INTO fact (seq, line) VALUES (89,'{"actor":{"role":"storefront","uid":1001},"at":1770072378817,"body":{"account":"53O1hSkQhxtTAz8+dWRVbw==","code":"dispatch-48h"},"kind":"commitment.taken","seq":89,"v":1}');
INSERT INTO fact (seq, line) VALUES (90,'{"actor":{"role":"storefront","uid":1001},"at":1770072378817,"body":{"buyer":"g1xIFeUDDKbwXfNN27WZuQ==","createdAt":1770072378817,"promises":[{"by":1770245178817,"commitment":89,"due":1770331578817,"step":"dispatch"}],"seller":"53O1hSkQhxtTAz8+dWRVbw=="},"kind":"order.opened","seq":90,"v":1}');
INSERT INTO fact (seq, line) VALUES (91,'{"actor":{"role":"storefront","uid":1001},"at":1770072378817,"body":{"carrier":"bTFqrM/fvPk5SANTR6sc1g==","dispatchedAt":1770072378817,"kept":[89],"order":90},"kind":"order.dispatched","seq":91,"v":1}');
INSERT INTO fact (seq, line) VALUES (92,'{"actor":{"role":"storefront","uid":1001},"at":1770072378817,"body":{"amount":{"currency":"EUR","minor":200},"buyer":"muTWX2Oh8hy28q4mEJpkvw==","closes":1771368378817,"commitments":[89],"completedAt":1770072378817,"day":20486,"deliveredAt":1770072378817,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"member":{"expires":20506,"points":20},"period":24313,"policy":3,"seller":"53O1hSkQhxtTAz8+dWRVbw=="},"kind":"order.completed","seq":92,"v":1}');
INSERT INTO fact (seq, line) VALUES (93,'{"actor":{"role":"storefront","uid":1001},"at":1770072378817,"body":{"by":"buyer","clock":1771368378817,"commitment":"IAOSNeb9a0zJNPwelMqCufQZLhegDjb3aJ11cqWP4Q8=","order":92},"kind":"rating.sealed","seq":93,"v":1}');
INSERT INTO fact (seq, line) VALUES (94,'{"actor":{"role":"storefront","uid":1001},"at":1770072378817,"body":{"by":"seller","day":20486,"effects":[{"details":1,"points":-1,"rating":93,"scored":1,"standing":{"negative":20486},"why":"counted"},{"details":0,"points":-1,"rating":94,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":3,"service":4},"rating":93,"salt":"WRIaLs41juSvfaeiM/lHAW++wElOHu26ZfSjs4BTIjs=","value":"negative"}],"order":92,"value":"negative"},"kind":"rating.shown","seq":94,"v":1}');
INSERT INTO fact (seq, line) VALUES (95,'{"actor":{"role":"clock","uid":0},"at":1770123655260,"body":{"days":[20467],"due":1770076800000,"membership":12,"points":40},"kind":"membership.expired","seq":95,"v":1}');
INSERT INTO fact (seq, line) VALUES (96,'{"actor":{"role":"storefront","uid":1001},"at":1770123655260,"body":{"amount":{"currency":"EUR","minor":383},"buyer":"B4wOhOsrg/zTQ3pn95KZOA==","closes":1771419655260,"completedAt":1770123655260,"day":20487,"deliveredAt":1770123655260,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"member":{"expires":20507,"points":30},"period":24313,"policy":3,"seller":"zYtDNKcWryvJStR3gzgqTA==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":96,"v":1}');
INSERT INTO fact (seq, line) VALUES (97,'{"actor":{"role":"storefront","uid":1001},"at":1770123655260,"body":{"by":"buyer","clock":1771419655260,"commitment":"BfcUByR2HZ3gAZuTa+UmSm1tYGF+GUABBAtmrNd6Hgg=","order":96},"kind":"rating.sealed","seq":97,"v":1}');
INSERT INTO fact (seq, line) VALUES (98,'{"actor":{"role":"storefront","uid":1001},"at":1770123655260,"body":{"by":"seller","day":20487,"effects":[{"details":1,"points":1,"rating":97,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":98,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"logistics":3,"service":5},"rating":97,"salt":"Nm2GAiVDFCI22rZwgu+By3DkAAY/FsEIPb20TS8D6cc=","value":"positive"}],"order":96,"value":"negative"},"kind":"rating.shown","seq":98,"v":1}');
INSERT INTO fact (seq, line) VALUES (99,'{"actor":{"role":"clock","uid":0},"at":1770210952830,"body":{"day":20488,"due":1770173351035,"effects":[{"details":0,"points":0,"rating":40,"scored":0,"why":"minimum"}],"opens":[{"details":{"logistics":2,"service":5},"rating":40,"salt":"H//5XXPRTi4cqluvUWUQLQnSg3w2NhLUWjvb1s5pyYY=","value":"positive"}],"order":39},"kind":"rating.revealed","seq":99,"v":1}');
INSERT INTO fact (seq, line) VALUES (100,'{"actor":{"role":"admin","uid":1000},"at":1770210952830,"body":{"amount":{"currency":"EUR","minor":483},"buyer":"TA1EwfiCJjbsnFWUt5wL7Q==","closes":1754313352830,"completedAt":1753017352830,"day":20289,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"origin":"elsewhere","period":24306,"policy":1,"promisedBy":1770124552830,"seller":"QVtLQirdcK2/jZJiGcqF+A=="},"kind":"order.completed","seq":100,"v":1}');
INSERT INTO fact (seq, line) VALUES (101,'{"actor":{"role":"admin","uid":1000},"at":1770210952830,"body":{"by":"buyer","day":20293,"details":{"logistics":1,"service":1},"due":1753327429234,"effects":[{"details":1,"points":1,"rating":101,"scored":1,"why":"counted"}],"order":100,"origin":"elsewhere","submittedAt":1753327429234,"value":"positive"},"kind":"rating.shown","seq":101,"v":1}');
INSERT INTO fact (seq, line) VALUES (102,'{"actor":{"role":"admin","uid":1000},"at":1770210952830,"body":{"by":"seller","day":20289,"due":1753029626213,"effects":[{"details":0,"points":-1,"rating":102,"scored":1,"why":"counted"}],"order":100,"origin":"elsewhere","submittedAt":1753029626213,"value":"negative"},"kind":"rating.shown","seq":102,"v":1}');
INSERT INTO fact (seq, line) VALUES (103,'{"actor":{"role":"storefront","uid":1001},"at":1770210952830,"body":{"amount":{"currency":"EUR","minor":428},"buyer":"g1xIFeUDDKbwXfNN27WZuQ==","closes":1771506952830,"completedAt":1770210952830,"day":20488,"deliveredAt":1770210952830,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"member":{"expires":20508,"points":40,"tier":"gold"},"period":24313,"policy":3,"seller":"QVtLQirdcK2/jZJiGcqF+A=="},"kind":"order.completed","seq":103,"v":1}');
INSERT INTO fact (seq, line) VALUES (104,'{"actor":{"role":"storefront","uid":1001},"at":1770210952830,"body":{"by":"buyer","clock":1771506952830,"commitment":"fmEV849J+sGujZ7akii0mdk321w0tmqPaW7Xlws7tBc=","order":103},"kind":"rating.sealed","seq":104,"v":1}');
INSERT INTO fact (seq, line) VALUES (105,'{"actor":{"role":"storefront","uid":1001},"at":1770210952830,"body":{"by":"seller","day":20488,"effects":[{"details":1,"points":-1,"rating":104,"scored":1,"standing":{"negative":20488},"why":"counted"},{"details":0,"points":-1,"rating":105,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":2},"rating":104,"salt":"9TYqwja3vLTgSlA0tr2/i/kHvTgKAYMSuj86PDxzyMk=","value":"negative"}],"order":103,"value":"negative"},"kind":"rating.shown","seq":105,"v":1}');
INSERT INTO fact (seq, line) VALUES (106,'{"actor":{"role":"admin","uid":1000},"at":1770213450427,"body":{"account":"53O1hSkQhxtTAz8+dWRVbw==","ends":1770854400000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":1,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":106,"v":1}');
INSERT INTO fact (seq, line) VALUES (107,'{"actor":{"role":"storefront","uid":1001},"at":1770213450427,"body":{"amount":{"currency":"EUR","minor":60},"buyer":"B4wOhOsrg/zTQ3pn95KZOA==","closes":1771509450427,"commitments":[89],"completedAt":1770213450427,"day":20488,"deliveredAt":1770213450427,"period":24313,"policy":3,"seller":"53O1hSkQhxtTAz8+dWRVbw=="},"kind":"order.completed","seq":107,"v":1}');
INSERT INTO fact (seq, line) VALUES (108,'{"actor":{"role":"storefront","uid":1001},"at":1770213450427,"body":{"by":"buyer","clock":1771509450427,"commitment":"Q0Knr0Ujb/u/NCjgDG9h7LG23tbkSpglDJHNRN1FaLM=","order":107},"kind":"rating.sealed","seq":108,"v":1}');
INSERT INTO fact (seq, line) VALUES (109,'{"actor":{"role":"storefront","uid":1001},"at":1770213450427,"body":{"by":"seller","day":20488,"effects":[{"details":0,"points":0,"rating":108,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":109,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":2,"logistics":4},"rating":108,"salt":"ltpzRuowcCwhQPw/smoa0F2vs5QBPjj89jgeWqj1EY8=","value":"positive"}],"order":107,"value":"neutral"},"kind":"rating.shown","seq":109,"v":1}');
INSERT INTO fact (seq, line) VALUES (110,'{"actor":{"role":"clock","uid":0},"at":1770246184904,"body":{"account":"53O1hSkQhxtTAz8+dWRVbw==","due":1770213450428,"shown":"standard","why":"sales","withdrawn":["badge","early-release","higher-limits"]},"kind":"standing.guarantee-ended","seq":110,"v":1}');
INSERT INTO fact (seq, line) VALUES (111,'{"actor":{"role":"admin","uid":1000},"at":1770246184904,"body":{"account":"53O1hSkQhxtTAz8+dWRVbw==","course":"seller-basics","score":45},"kind":"training.attempted","seq":111,"v":1}');
INSERT INTO fact (seq, line) VALUES (112,'{"actor":{"role":"storefront","uid":1001},"at":1770246184904,"body":{"amount":{"currency":"EUR","minor":84},"buyer":"B4wOhOsrg/zTQ3pn95KZOA==","closes":1771542184904,"completedAt":1770246184904,"day":20488,"deliveredAt":1770246184904,"period":24313,"policy":3,"seller":"zYtDNKcWryvJStR3gzgqTA=="},"kind":"order.completed","seq":112,"v":1}');
INSERT INTO fact (seq, line) VALUES (113,'{"actor":{"role":"storefront","uid":1001},"at":1770246184904,"body":{"by":"buyer","clock":1771542184904,"commitment":"RK7nkt3Hydon/16dPGGRofUFxxFDlVLIj2QD9WTMlxA=","order":112},"kind":"rating.sealed","seq":113,"v":1}');
INSERT INTO fact (seq, line) VALUES (114,'{"actor":{"role":"clock","uid":0},"at":1770404999034,"body":{"days":[20469],"due":1770249600000,"membership":5,"points":30},"kind":"membership.expired","seq":114,"v":1}');
INSERT INTO fact (seq, line) VALUES (115,'{"actor":{"role":"clock","uid":0},"at":1770404999034,"body":{"day":20489,"due":1770267155287,"effects":[{"details":0,"points":1,"rating":43,"scored":1,"why":"counted"}],"opens":[{"rating":43,"salt":"wopfXLi558E1omTAcpgDsmwJXPQ5AgN/idqQ5tEYYlY=","value":"positive"}],"order":42},"kind":"rating.revealed","seq":115,"v":1}');
INSERT INTO fact (seq, line) VALUES (116,'{"actor":{"role":"clock","uid":0},"at":1770404999034,"body":{"day":20489,"due":1770282826315,"effects":[{"details":0,"points":0,"rating":45,"scored":0,"why":"minimum"}],"opens":[{"rating":45,"salt":"aQ9QZTDzzh2EyRXR3mAwQCgroY1QAvZSwdT1P6/mQgw=","value":"positive"}],"order":44},"kind":"rating.revealed","seq":116,"v":1}');
INSERT INTO fact (seq, line) VALUES (117,'{"actor":{"role":"storefront","uid":1001},"at":1770404999034,"body":{"amount":{"currency":"EUR","minor":398},"buyer":"TA1EwfiCJjbsnFWUt5wL7Q==","closes":1771700999034,"completedAt":1770404999034,"day":20490,"deliveredAt":1770404999034,"items":[{"item":"wWTsI4vIycPQHaGT/ZGfdg=="}],"late":1,"member":{"expires":20510,"points":30},"period":24313,"policy":3,"promisedBy":1770318599034,"seller":"zYtDNKcWryvJStR3gzgqTA=="},"kind":"order.completed","seq":117,"v":1}');
INSERT INTO fact (seq, line) VALUES (118,'{"actor":{"role":"storefront","uid":1001},"at":1770404999034,"body":{"by":"buyer","clock":1771700999034,"commitment":"zq8Lm/2+ql1oZWfq5l9NFON18YvNTJ2G1x2kwEd37vg=","order":117},"kind":"rating.sealed","seq":118,"v":1}');
INSERT INTO fact (seq, line) VALUES (119,'{"actor":{"role":"storefront","uid":1001},"at":1770404999034,"body":{"by":"seller","day":20490,"effects":[{"details":1,"points":1,"rating":118,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":119,"scored":1,"why":"counted"}],"opens":[{"details":{"item":5,"logistics":3,"service":4},"rating":118,"salt":"sC6QJF1/Ky1W5np7VqefCsPgSRfX7epxPwaBV8djMco=","value":"positive"}],"order":117,"value":"positive"},"kind":"rating.shown","seq":119,"v":1}');
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
INSERT INTO account (number, handle, opened) VALUES (4,X'4C0D44C1F8822636EC9C5594B79C0BED',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (5,X'E773B5852910871B53033F3E7564556F',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (9,X'CD8B4334A716AF2BC94AD47783382A4C',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (10,X'9AE4D65F63A1F21CB6F2AE26109A64BF',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (17,X'415B4B422ADD70ADBF8D926219CA85F8',1768070231150);
INSERT INTO account (number, handle, opened) VALUES (28,X'078C0E84EB2B83FCD3437A67F7929938',1768180018093);
INSERT INTO account (number, handle, opened) VALUES (84,X'835C4815E5030CA6F05DF34DDBB599B9',1768971155287);
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
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (5,3,10,5,1767916800000,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',407,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,1767916800000,5,1767916800000,NULL,NULL,NULL,NULL,3,6843377542029609955,1769212800000,NULL,NULL,6,1767916800000,0,7,1767916800000,20462,1,'{"item":4,"logistics":2}',1,1,1,'counted',NULL,7,1767916800000,0,7,1767916800000,20462,1,NULL,0,0,0,'unscored','{"unscored":{"at":1768070231150,"reason":"fake","seq":11}}',NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (9,3,10,17,1768070231150,NULL,'EUR',292,NULL,1767983831150,1,NULL,NULL,NULL,NULL,NULL,9,1768070231150,9,1768070231150,NULL,NULL,NULL,NULL,3,6843438438469352482,1769366231150,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,10,1768070231150,0,52,1769366231150,20478,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (14,3,28,17,1768180018093,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',336,NULL,1768093618093,1,NULL,NULL,NULL,NULL,NULL,14,1768180018093,14,1768180018093,NULL,NULL,NULL,NULL,3,6843334486303180728,1769476018093,NULL,NULL,15,1768180018093,0,58,1769476018093,20480,-1,'{"item":3,"service":3}',-1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (17,3,4,5,1768193014279,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',89,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,17,1768193014279,17,1768193014279,NULL,NULL,NULL,NULL,3,6843249409502360481,1769489014279,NULL,NULL,18,1768193014279,0,19,1768193014279,20465,0,NULL,0,0,0,'minimum',NULL,19,1768193014279,0,19,1768193014279,20465,-1,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (20,3,4,17,1768244011137,NULL,'EUR',386,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,20,1768244011137,20,1768244011137,NULL,NULL,NULL,NULL,3,6843333274644298319,1769540011137,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,21,1768244011137,0,63,1769540011137,20480,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (23,3,28,17,1768343215939,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',434,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,23,1768343215939,23,1768343215939,NULL,NULL,NULL,NULL,3,6843334486303180728,1769639215939,NULL,NULL,24,1768343215939,0,70,1769639215939,20481,0,'{"item":3,"service":1}',0,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (25,3,4,17,1768424380695,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',476,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,25,1768424380695,25,1768424380695,NULL,NULL,NULL,NULL,3,6843333274644298319,1769720380695,NULL,NULL,26,1768424380695,0,27,1768424380695,20467,1,'{"item":4,"logistics":4,"service":2}',1,1,1,'counted',NULL,27,1768424380695,0,27,1768424380695,20467,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (29,3,4,5,1768467223108,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',60,NULL,1768380823108,1,NULL,NULL,NULL,NULL,NULL,29,1768467223108,29,1768467223108,NULL,NULL,NULL,NULL,3,6843249409502360481,1769763223108,NULL,NULL,30,1768467223108,0,31,1768467223108,20468,-1,'{"item":3,"logistics":5,"service":4}',0,0,0,'unscored','{"unscored":{"at":1768877351035,"reason":"fake","seq":41}}',31,1768467223108,0,31,1768467223108,20468,1,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (32,3,10,17,1768596819500,NULL,'EUR',387,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,32,1768596819500,32,1768596819500,NULL,NULL,NULL,NULL,3,6843438438469352482,1769892819500,NULL,NULL,33,1768596819500,0,78,1769892819500,20484,-1,'{"logistics":4,"service":1}',-1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (35,3,10,17,1768764336160,NULL,'EUR',154,NULL,1768677936160,1,NULL,NULL,NULL,NULL,NULL,35,1768764336160,35,1768764336160,NULL,NULL,NULL,NULL,3,6843438438469352482,1770060336160,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (39,3,10,5,1768877351035,NULL,'EUR',51,NULL,1768790951035,1,NULL,NULL,NULL,NULL,NULL,39,1768877351035,39,1768877351035,NULL,NULL,NULL,NULL,3,6843377542029609955,1770173351035,NULL,NULL,40,1768877351035,0,99,1770173351035,20488,1,'{"logistics":2,"service":5}',0,0,0,'minimum',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (42,3,84,5,1768971155287,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',301,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,42,1768971155287,42,1768971155287,NULL,NULL,NULL,NULL,3,6843414022083371019,1770267155287,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,43,1768971155287,0,115,1770267155287,20489,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (44,3,84,5,1768986826315,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',80,NULL,1768900426315,1,NULL,NULL,NULL,NULL,NULL,44,1768986826315,44,1768986826315,NULL,NULL,NULL,NULL,3,6843414022083371019,1770282826315,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,45,1768986826315,0,116,1770282826315,20489,1,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (46,3,4,17,1769121536395,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',479,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,46,1769121536395,46,1769121536395,NULL,NULL,NULL,NULL,3,6843333274644298319,1770417536395,NULL,NULL,47,1769121536395,0,48,1769121536395,20475,1,'{"item":4,"logistics":5,"service":1}',0,0,1,'repeat',NULL,48,1769121536395,0,48,1769121536395,20475,1,NULL,0,0,0,'repeat',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (49,3,4,17,1769282916767,NULL,'EUR',226,NULL,1769196516767,1,NULL,NULL,NULL,NULL,NULL,49,1769282916767,49,1769282916767,NULL,NULL,NULL,NULL,3,6843333274644298319,1770578916767,NULL,1770578916767,50,1769282916767,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (55,3,4,17,1769426258307,NULL,'EUR',410,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,55,1769426258307,55,1769426258307,NULL,NULL,NULL,NULL,3,6843333274644298319,1770722258307,NULL,NULL,56,1769426258307,0,57,1769426258307,20479,1,NULL,1,1,0,'counted',NULL,57,1769426258307,0,57,1769426258307,20479,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (60,3,28,17,1769494004320,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',377,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,60,1769494004320,60,1769494004320,NULL,NULL,NULL,NULL,3,6843334486303180728,1770790004320,NULL,NULL,61,1769494004320,0,62,1769494004320,20480,0,NULL,0,1,0,'counted',NULL,62,1769494004320,0,62,1769494004320,20480,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (64,3,10,5,1769615319376,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',425,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,64,1769615319376,64,1769615319376,NULL,NULL,NULL,NULL,3,6843377542029609955,1770911319376,NULL,NULL,65,1769615319376,0,66,1769615319376,20481,1,NULL,1,1,0,'counted',NULL,66,1769615319376,0,66,1769615319376,20481,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (67,3,4,5,1769632146818,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',230,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,67,1769632146818,67,1769632146818,NULL,NULL,NULL,NULL,3,6843249409502360481,1770928146818,NULL,NULL,68,1769632146818,0,69,1769632146818,20481,1,'{"item":1,"service":4}',1,1,1,'counted',NULL,69,1769632146818,0,69,1769632146818,20481,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (73,3,84,5,1769740632668,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',371,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,73,1769740632668,73,1769740632668,NULL,NULL,NULL,NULL,3,6843414022083371019,1771036632668,NULL,NULL,74,1769740632668,0,75,1769740632668,20483,1,'{"logistics":4,"service":3}',1,1,1,'counted',NULL,75,1769740632668,0,75,1769740632668,20483,1,NULL,0,0,0,'unscored','{"unscored":{"at":1769923062075,"reason":"fake","seq":87}}',NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (76,3,10,17,1769878942850,NULL,'EUR',317,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,76,1769878942850,76,1769878942850,NULL,NULL,NULL,NULL,3,6843438438469352482,1771174942850,NULL,1771174942850,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,77,1769878942850,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (82,3,84,5,1769921360538,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',240,NULL,1769834960538,1,NULL,NULL,NULL,NULL,NULL,82,1769921360538,82,1769921360538,NULL,NULL,NULL,NULL,3,6843695497060081675,1771217360538,NULL,NULL,83,1769921360538,0,84,1769921360538,20485,1,'{"item":5,"logistics":2,"service":2}',1,1,1,'counted',NULL,84,1769921360538,0,84,1769921360538,20485,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (85,3,10,17,1769923062075,NULL,'EUR',295,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,85,1769923062075,85,1769923062075,NULL,NULL,NULL,NULL,3,6843719913446063138,1771219062075,NULL,1771219062075,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,86,1769923062075,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (90,1,84,5,1770072378817,NULL,NULL,NULL,NULL,NULL,NULL,X'6D316AACCFDFBCF93948035347AB1CD6',90,1770072378817,91,1770072378817,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (92,3,10,5,1770072378817,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',200,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,92,1770072378817,92,1770072378817,NULL,NULL,NULL,NULL,3,6843659017006320611,1771368378817,NULL,NULL,93,1770072378817,0,94,1770072378817,20486,-1,'{"logistics":3,"service":4}',0,0,0,'withdrawn','{"revision":{"at":1770404999034,"from":"negative","seq":120}}',94,1770072378817,0,94,1770072378817,20486,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (96,3,28,9,1770123655260,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',383,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,96,1770123655260,96,1770123655260,NULL,NULL,NULL,NULL,3,6843759599048525124,1771419655260,NULL,NULL,97,1770123655260,0,98,1770123655260,20487,1,'{"item":2,"logistics":3,"service":5}',1,1,1,'counted',NULL,98,1770123655260,0,98,1770123655260,20487,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (100,3,4,17,1753017352830,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',483,NULL,1770124552830,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,100,1753017352830,NULL,NULL,NULL,NULL,1,6841642598577127687,1754313352830,NULL,NULL,101,1753327429234,0,101,1753327429234,20293,1,'{"logistics":1,"service":1}',1,1,1,'counted',NULL,102,1753029626213,0,102,1753029626213,20289,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (103,3,84,17,1770210952830,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',428,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,103,1770210952830,103,1770210952830,NULL,NULL,NULL,NULL,3,6843616044662203764,1771506952830,NULL,NULL,104,1770210952830,0,105,1770210952830,20488,-1,'{"item":1,"service":2}',-1,1,1,'counted',NULL,105,1770210952830,0,105,1770210952830,20488,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (107,3,28,5,1770213450427,NULL,'EUR',60,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,107,1770213450427,107,1770213450427,NULL,NULL,NULL,NULL,3,6843553332454552789,1771509450427,NULL,NULL,108,1770213450427,0,109,1770213450427,20488,1,'{"item":2,"logistics":4}',0,0,0,'minimum',NULL,109,1770213450427,0,109,1770213450427,20488,0,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (112,3,28,9,1770246184904,NULL,'EUR',84,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,112,1770246184904,112,1770246184904,NULL,NULL,NULL,NULL,3,6843759599048525124,1771542184904,NULL,1771542184904,113,1770246184904,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (117,3,4,9,1770404999034,X'C164EC238BC8C9C3D01DA193FD919F7600','EUR',398,NULL,1770318599034,1,NULL,NULL,NULL,NULL,NULL,117,1770404999034,117,1770404999034,NULL,NULL,NULL,NULL,3,6843665938709999776,1771700999034,NULL,NULL,118,1770404999034,0,119,1770404999034,20490,1,'{"item":5,"logistics":3,"service":4}',1,1,1,'counted',NULL,119,1770404999034,0,119,1770404999034,20490,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
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
INSERT INTO vault_account (number, digest, key, id) VALUES (4,X'D7BC2641C0AB3D575A83B39208B620E2',1,X'637CC215B08C0A199269A668B1853ABEF9D953E784B7D66958C7798B7F30BB');
INSERT INTO vault_account (number, digest, key, id) VALUES (5,X'2293809DCE211A02BAD72D5297497A7A',2,X'086D9C820EEDAAC5A748EEE6F2B62D33F1F0F2D99C21ACEA45A2A5A3A2A623');
INSERT INTO vault_account (number, digest, key, id) VALUES (9,X'3B8E853D964A668BD32996A8905CC48F',3,X'8DA35300483CBCCE66A443C8CB160D3989407533167FD3F9AD4B8FFCD18FD2');
INSERT INTO vault_account (number, digest, key, id) VALUES (10,X'0C27F899FA1ACE9F97E1F2041A67EAE8',4,X'D23CF410E2750ED2212A6E6DEFC9E68920BCDCDDA9EF14890240159D51AB0B');
INSERT INTO vault_account (number, digest, key, id) VALUES (17,X'668CC5BD343D89C81762154C5BDDE0DC',5,X'2E5DDF6D312707AFAF29693250B9B2D1B22E2417D38CB44278EA66F34BE2E7');
INSERT INTO vault_account (number, digest, key, id) VALUES (28,X'9CDF5215B8B2DE3C84EFF966AA6C90CD',6,X'C0F6DEB7FDAF893963C70B0B0FCB453BE3C4C085D106FBAA2C4597EFFCE617');
INSERT INTO vault_account (number, digest, key, id) VALUES (84,X'3F6AE4220860E9EB051E3A31306331D1',7,X'1EB59DBFFD5FEDDED8939BDB7D6DDA2893D79976FD2F1E4BE539173C44B752');
CREATE TABLE vault_order (
    seq INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_order (seq, digest, sealed) VALUES (2,X'00425406CD791E8F824B7AC2FCA06AE0',X'9DA36E3F891CD8B2579C5D601AF9751B19175798133E30B04AD5556CAC65B4E656557D7F52755B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (5,X'07824D2AEBD942ABA73D61CE92830E23',X'B0D36EA05D9A7DA2C25156E504E666B86B8E5869CEE3065FB65839DB5D83CB5103B19332EFCE50');
INSERT INTO vault_order (seq, digest, sealed) VALUES (9,X'08477286B04A3B9834DBDA38E7D578A4',X'CF82D613B0C43F582E3B4BC3D459D6643AC9F74E57F23A0649C6125C3B935EC4D11D4F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (14,X'E0DFB4BDC64641EEAB61BC4FA39DDA18',X'DC552AF732C70AAA1C966131F460833C20F668B8383BB286C6F37A45C12318DD49E4CBE6C18823');
INSERT INTO vault_order (seq, digest, sealed) VALUES (17,X'747996D9C056B86A717301A30883EEB1',X'C3C2654FFDC8D5CF922D2F78F2349BBF069502DDE6242599A67B57378087D4C55B0DBEC57213CF');
INSERT INTO vault_order (seq, digest, sealed) VALUES (20,X'2443CE5F7C7806ED4CB049D3D3F4C876',X'574FA3FA8D0D965B77A2E1FDE0F4AE575F7B5F7EBD4F1C17472FCF79CC4158E485F988');
INSERT INTO vault_order (seq, digest, sealed) VALUES (23,X'EC9ACD26CB6CA1A4CBB6ACB8C951246F',X'112E63C46A93CF43819F66FD5597BE102EC6DD5AC671D5E02DA667496FC1E7D0732A2F01C0E501');
INSERT INTO vault_order (seq, digest, sealed) VALUES (25,X'00F3CCB53673CA0955986AE3BAAB2D12',X'886B8B49D67ED1F271DA2315B02DD9B7648C89DE7F867565B7F12296DBA3B8A89B1C37544A1CA0');
INSERT INTO vault_order (seq, digest, sealed) VALUES (29,X'77D054089650CEB3DC4EEE059F95AD7F',X'A74ED2C61C8EC1BCEB362659C21C6143B23F3A22C1CBEA1EFD8C163E247DB504EDD3239AEE015A');
INSERT INTO vault_order (seq, digest, sealed) VALUES (32,X'7708A46EF26E090F0D32263CF2959FD9',X'6ADBCB0AD1B85D2DA118D6893EF080ED496FD55D1767F099FABE1356CCFF8CCA21574D');
INSERT INTO vault_order (seq, digest, sealed) VALUES (35,X'5FCCB831D56429F2E961662FB47109FD',X'31835FCD55DE51095886592570004373620FE3519AAA3CBD73144C11B3696810930841');
INSERT INTO vault_order (seq, digest, sealed) VALUES (39,X'8F3C06E0DD50F6D87739C1D56B7546C3',X'FDF757CEC19334B5DCC6A68FE752E7F384EC2DDA79641EE58CFF1BD58F0091F4EFA1CD41');
INSERT INTO vault_order (seq, digest, sealed) VALUES (42,X'9FD03663B6223F9A2765260236E33114',X'D016B25E7FD5281869FE5A1E5D0F0F8AA1F8EA795B028485C32BFB252F05D02CA21D31C463A75384');
INSERT INTO vault_order (seq, digest, sealed) VALUES (44,X'8402EC231C630CBA34A6CC99D9FEA4F0',X'C9087B3BF6CFFAE5627ECBFA67BAFA01B0B5AE60A7506A836F08319090846ABA05A3A23BF9D6FAE7');
INSERT INTO vault_order (seq, digest, sealed) VALUES (46,X'8BD22783F85FAE2F17E350A71C4A17D3',X'46B7D6B35C4AF85DD5140B3B03765733C228D3FE01EAB00955ABA7E61FCC9F05FE6135FD86F5F8C5');
INSERT INTO vault_order (seq, digest, sealed) VALUES (49,X'1F4CD3A0CC06C79C9E837A967C00F6A6',X'3E9257BA8A9F3D77D8B727C68E778FFFD2EC5E093008EEA64969307EDE35C236940C966E');
INSERT INTO vault_order (seq, digest, sealed) VALUES (55,X'18F6ECCBD9B1466E5C05136B0286957C',X'9C28A631FFE84BA91AE8B39661E12C1886FCAA6DEC9CCE10DB8F2A743AEF26C7BC02F368');
INSERT INTO vault_order (seq, digest, sealed) VALUES (60,X'5F845E7EA0BD7B00E611ED8994046F19',X'7384054BAC32D12ACE48BEA6142F0D299D8CC292C787F728DC171B31555BD77AB135FFEFDAE63E88');
INSERT INTO vault_order (seq, digest, sealed) VALUES (64,X'C4654E174F07C0C37C651C8C2FCDB3F6',X'EC060D61237583122F5DC5488FEE01B38A43ECD36A2A7F1AF13CBD523132015608E928D87DDBA89E');
INSERT INTO vault_order (seq, digest, sealed) VALUES (67,X'899F327C75BE7F2AEE01C9DDCA924FFF',X'8CFD270359565AD874B15BD4AD002D67BC00A4B5A36F4790F0505119576E6467941D12CCAF167630');
INSERT INTO vault_order (seq, digest, sealed) VALUES (73,X'8FB78DE974350E4229995D1E5D97A9DE',X'AFEF6D776B20F2BF04B03CBB340D2454B853990F8DF8A47389281D09A6E31A4FF097EC5EE5E7BA5D');
INSERT INTO vault_order (seq, digest, sealed) VALUES (76,X'E1CC60E1577362E77D004BA1D0DEEB83',X'EA6E28F4CC2BE14B143E5C4E50D96D0083E34BC21C7E00CE2AB595D9295AB120AC52A29A');
INSERT INTO vault_order (seq, digest, sealed) VALUES (82,X'14D3CFEE8574DAE4C5B3469D7ED03233',X'2D6D7E1C0970AF3DA5B518F2C1A514FCF3533AB0574CD1A0DC689A5227ADDFEF36C9A6F0A6B05735');
INSERT INTO vault_order (seq, digest, sealed) VALUES (85,X'77E9E3795D5F3C33565AF0BCEDBFA2E3',X'79ACFC0C6BDF63E14930286364AEF700911F04ED7EBA2EA98C8F10E4A8CDF39CEF8077C4');
INSERT INTO vault_order (seq, digest, sealed) VALUES (90,X'18ED6EF6611E59AB1E0B14AF6749B4C6',X'9D7E41C028D53A6CEAA3D800D362CFD196B3E3B87C2F504A9276D1F82AC7DECF8CEC015F4D1A902A90DD71');
INSERT INTO vault_order (seq, digest, sealed) VALUES (92,X'2705A56C3096E060FC285CA23FDA244D',X'1668723276D80C260174197F97AF07EDF96062066B20F9805484BCF1F88373CA2590F41DEC98947E');
INSERT INTO vault_order (seq, digest, sealed) VALUES (96,X'5DB60232A69352C1F7348DF5B1DA76A9',X'EC75423C04BC955E4A67D0825B55E7AFE74B470EB0906399E1AC00BCD21F9D323327D35E9B88034D');
INSERT INTO vault_order (seq, digest, sealed) VALUES (100,X'EA50B30DEDBA3EEF4E35CBF255EE89CD',X'9B935D40F2D7B1645436812F27639DD41DB7BA64E28A10AC060C02E56913DE829C8BE26B661F07A6');
INSERT INTO vault_order (seq, digest, sealed) VALUES (103,X'5794FC74E23931F34B154DE12937715E',X'88ABF8C5A66E8EC6A65C7EF23DD6738BA976C623CD40263A1653B84F83CA3D05D9CCF3C38A720ED5');
INSERT INTO vault_order (seq, digest, sealed) VALUES (107,X'593E6192D701C196104D5F27D287BC1A',X'F88C8FCDA0AB7FCA251C13A91D23AE7A7990CD3152BCB832D43E80FBA22F2A00ABAA169A');
INSERT INTO vault_order (seq, digest, sealed) VALUES (112,X'DDA7EE3E3EAEC9EBB136762497AF9575',X'7A1C0C850AAD08F31EB2A69210A4A85F69B38A13F7A9477DACD48B35662C280512D84636');
INSERT INTO vault_order (seq, digest, sealed) VALUES (117,X'504041214BD9FF4510381C50DACADA9D',X'5CB35E0FC29217046482666148B8D3DC5A5161B39CC99214774502A039E0DDD57BC02ACC25A6EEDC');
CREATE TABLE vault_carrier (
    seq INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_carrier (seq, sealed) VALUES (91,X'A32750A593EF6729A9D92F9DE834FEE2DBA74CB289D15235A1E226E3E04C181FD72775');
CREATE TABLE vault_opening (
    rating INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_opening (rating, sealed) VALUES (50,X'C04C4A34FF848270C2BAEFB9731301D92CFA27B7C535E7AAF99976385D8074C0B8BC42C3B31E8C6ECF444F8C1EE04C4C7821402B046411C2459484FE61290553DF19E2D9F8DA3164FF632C4AC943540B5BA5EE52D1E9757755173DB460B092CB39BE5EEB6AB3982F68AA2CEF0B56E80F80DB4C44D2A636BD9E1F07A72226253274CBABE62E5A6BB5383A956590C6C7D8188D035205D1B2AAC6A5C779FB690A7B3F8636858230B63C00585BE4409BA3451495E31FFEA97C66DA3504638FD698F24C029C72674E32C514134FB92A9A8E1920CA01F130537170E6F3C776414F6D41109A8ECDF4A65A186AFB62BC6EDB08CD61A841F375DE57A292D1F4B8988934E68A6E14AD6B8EF7758DEAC01A12A1F1D0DBF5190C580DBC341EBB8EC2');
INSERT INTO vault_opening (rating, sealed) VALUES (77,X'ECDEC7A6B4A96614A183D6CA59BB98D51D689C0519380FA55DED406C78CFC17B75A3451AA7BAA163DBAE4A7A5C8670027CD4549FEDEEEC66FFDE852850AA867C09B2178025686EC9FE999AE88847ED3E6781847F4CA027B9E843F55A9F08446ABE1008D6E447B940FA518087123B1EA2B3017F0DD53D054DC4D6D87C6250D7AF0FD6A9ADA103C632E0A6C8C66D4213806E25E7569415E6D6BCB02C542362B4F59B6F640D36985DE4F6DD98E4C55D302E1DF2279A2E2E7EE7A9995A99CC0A2DCD77E3FD9C23D61421CC593E517EDFC1A63252FFD1E951BA4A4171CD3F749A66E763C66F788A73F2BF67DBC8DFBF45C36C8E126FDB17F67EB041DB9CD803F2C64041C008A089637A54D6BAFBD2852AC24C3BC416E973A4843E7483D763');
INSERT INTO vault_opening (rating, sealed) VALUES (86,X'4777CD5C983E815427973C1AED6DCBF735AE33AE513BB0663662F75E1EC8EAE7F2646955AE491CE27B49CBCECFB5893B18E9757CA505202B9F522A48A67FB7C33A2006DC700979947E7FB3DE34B8AFD98D42B3FF4C557803833A37E76B5EAE6D5BA928A1A1D8E8F12B7EB6719A44CDF6BD658BE79874C01DDC563038F3B4BFC15A641AAE45600A2A356E7E7ACF7E24B6B574D5CE0AA21A19A0712D82ECF4E7672EB6E27E9B693BE0B48A8B07405A0AF54C41764582BC934F4D179FEADB7C05E5A3ADA53966DDED1D0B3114A3892273AF986C978116E3D3244B4D9B92DC5F05EF6CC958157831322DA6EEDEC4F69127E050418D949059937B2802125BD7DAEA75070C7F9BF26DD5A26042C5A999F52D88DEAD9801DE72E565CB9358A6');
INSERT INTO vault_opening (rating, sealed) VALUES (113,X'1F919C1D0150A3EB8AC74ECC2F05C799B55BBA716DF32372CE083CF32657CFD44A26C30FB8F1B185B04274D8CA4E5CA60A790C2272CC60FFC5F6B4826928CF1EDB64578E04AA55FB36667BEA2DA8FC5D12AC10ED8BF83488E3FED7BAA170631052FA60ED61D52D7CE2E9E2E75A959C00E54E3A55183963177909F481DA78C65DCD2ECB315EEA52DCEA9CF7FD0A53ED9119FA1AC02C2D5AB7D51F4AA3A03414BA57FDF4B71A42C335C823E1B86E06EBFB3FC5A7A11A0ED28D3C6012EFAB60C23D2AD86BD83EB455C61EA5394536C0B72050B902D380ABC06C0274C4C3FCECAA0656036E03AC508F138317A4DA3741E5B3753990224D80A256ECD1183E3B1A0314EC4A6F64690F5254ADB94EF3675EC64358628A1E83B704A08092BE71');
CREATE TABLE vault_request (
    digest BLOB PRIMARY KEY,
    seq INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'063779EBB840974DDDCF30A3256C290F',16,X'9155D70E3E35635FE7F03097812A8E375540BE4F03D6D4BC613587FF926D6B52E9D6F6BCFDC663B754CB36F99A781DC5178A31F14142B9CFB92BA4EB');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'0F6147714F8C1F850099140709DEEED0',53,X'79F351BA8E0FFB7A669E012CE9E6951560D925609B98FE7286856E7E08844EF198605F8FF53EDD901A6996E2E9DA2555084D8950FB6AA28E79E90C36');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'1712602594E22B535074E1E0E70F4BB9',54,X'3875FDF2D5521832D9B5EAE16FABE2972FC4914D56B9ED7A77E44E7ED4F15C48FA31F2B2B58632A0AD47DDC62A8F7F976F11EB8CFF489F5F20EEF65F');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'47B065684A3C25367976D331B31F7232',4,X'0DB3534DED8423224BF6CCA3D54005B3FCDCC1E94BF601BD9DD40F085FDC437A13721F4DF0988CB5AF99D6B04401EC5A2444CC2E830B5C2A43B7B2C0');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'49C10BAF4CAFC400D7963460964222CC',11,X'2B60453B26D3A161F0DC947115011DAAE1AD9DCEDAE8771BE8F1EA8DE2BCB3A4BA4D5D9454B388F6D0357A6EA701DA800AADD8B9F951B32C4C505586');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'6E458639B696514B8764312184DA54E6',12,X'9EC81473B3B05B6DF3FE1461C0D3F53EF2B54AE5486B971ECD8109E3652E83EFC44FF12F2D2D61A591AADB339498C020FB0C7CA1A7DABEF1CC8DF088');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'6F370E8C38ABCA0FF58747DD6150A23B',87,X'9E526C094E73530CA06F90D813429EDFE9EF295D02D67890A822FF3582C36AEE408AF5966E10FE81C85BA27E78C233B148B6456B363E8635D41DBD55');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'7A3C9532FA3EBE02285BCE7829903F7C',41,X'66B8459B02F89A2B7BDFF3623B986F9257BBBA51E2D0B90B56AD1CFA111A649D57EC17A0072C2C610453A0D18CFD33F15181B0093C146B17B38D938B');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'8BF5B950A11C307ED70C101F3960508C',106,X'4A0322D05497665FE6B32665DD782B9D6F77249EF851C8763EFF508821633A81C57CDED1DCE1206B3AD7CEE0BA375F6D8538AF279C67509DB2BAE896');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'8F9125A9990FAB2AFDBC2E8AEF17BE90',111,X'397A723DA04A63287003281793CDF509843115C3622ACF4CEF52E9648F0F1407CDEB2C6B309B4814798C90094CE0664CA99ED68D4E42BE51DB1F1932');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'BF78783CD1EC7086D938CD57B0C9CB43',3,X'54BAF11D43A66915A78452C2E405020FB6808908044338EB74D6FAD654B63E9865339A17094D2E32AA5A16F621DAF8B29764B0BD4BD09DE3B276434E');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'C3DC82F32F75F03B9D0062A1C79B1E33',8,X'FF624A18B00C5286159431A3301E5FB1F6EF409342F94DCEB28AF86D57D2086D1A98373284CFE8E35D22D5311E137E8C59A57B98FEDE66955402DAB3');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'C83F7DF44F447F2776A4D5205FE25737',89,X'F0FFBF95958BD92EFA23C5E35756C078D19BD20DB3587BE39E63B12914F7E392616981135096C2163933F365E3324BCA3221346DE805C43DE5AF7FDB');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'CBF9F8351F9A532058C94C7194013064',28,X'6F729864B7AF25B492BBDAC3FD78880572E09EC6F9932B7EDBC02F954D4758B64D70C0AE5CEABD1833830827F6D2D95DF2F7D9D92E06722BC680DEE3');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'EF52109C503825450E41F48B5A7157B8',59,X'4CD48370C75A457F414DAAF617A15B4AF19DAF854E85ECA01585FD6E0F816A9E6C94E06F357E162341A1D66B6F358A62B25398413E14F7647DBF3C50');
CREATE TABLE vault_text (
    rating INTEGER PRIMARY KEY,
    author INTEGER NOT NULL,
    wrapped INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (8,17,0,X'FB84A974B8FF37F9D83AFE7FA24E072A89A2E481637BE1577F189A922D1CE7E4E3C448B8909BC9031EC947850934A2643502FA3BFD91A077F66AFC834B3E402ECE3524C89DFBBA1908CB');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (13,10,0,X'CB696ACEBF04A4040040B9E79EAC23899DB0C9621B2D526A44545E266CCC041CC84AD80651003C432B041CC94C4FD9848AD2A2298B7BB3C8E884BF0C8ACB6BC17C29644112801EEFA6A28ACDA3DC772D7DB0A78615ED');
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
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due, since, in_case) VALUES (8,17,1,'fake-trade','serious',12,1768070231150,1000,X'FA6BBB0CBA3A07CA5B1AA73CF93523217A6C4782C49AE8C48D8852E08EC466C1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,'closed',7,1768675031150,'rules-exam',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL);
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
INSERT INTO carrier (seq, token, dispatched, days) VALUES (91,X'6D316AACCFDFBCF93948035347AB1CD6',1,X'00');
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
INSERT INTO cases (seq, in_order, item, cause, party, claimant, respondent, goods, remedy, currency, minor, text, opened, state, clocks, pause, away, holder, admitted_seq, admitted, answered_seq, answered, answer, offers, asked_time, extended_seq, extended, opted_out, agreed, decision, returned_seq, returned, rounds, reviews, closed_seq, closed, outcome, due, house) VALUES (13,9,NULL,'defective',0,10,17,'sent','return-refund','EUR',292,X'06870BAD5B683C4204F4C74E1AE0086E3795A8084443B6C457F65FE53864FB2A',1768180018093,'closed','[]',NULL,NULL,NULL,22,1768266418093,NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL,'{"amount":{"currency":"EUR","minor":292},"at":1768698418093,"by":"clock","remedy":"return-refund","seq":34,"side":"claimant"}',NULL,NULL,0,0,81,1769908018093,'forfeited',NULL,NULL);
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
