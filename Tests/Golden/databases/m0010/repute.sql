PRAGMA application_id = 1380996436;
PRAGMA user_version = 10;
CREATE TABLE fact (
    seq INTEGER PRIMARY KEY,
    line TEXT NOT NULL
) STRICT;
INSERT INTO fact (seq, line) VALUES (1,'{"actor":{"role":"admin","uid":0},"at":1767225600000,"body":{"from":1767225600000,"origin":"repute.invalid/f453d68ff921d5408b7bd0239a666ded","policy":{"arbitration":{"answer":{"sentHours":120,"unsentHours":48,"virtualHours":72},"calendar":{"weekdays":[1,2,3,4,5]},"claims":{"commitment-broken":{"burden":"respondent","by":["buyer"],"remedy":"compensation","share":3000000},"counterfeit":{"burden":"respondent","by":["buyer"],"remedies":["compensation","refund"],"remedy":"return-refund"},"defective":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"extortion-by-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"fake-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"malicious-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"no-show-of-buyer":{"burden":"claimant","by":["seller"],"remedy":"compensation","share":100000},"no-show-of-seller":{"burden":"respondent","by":["buyer"],"remedies":["compensation"],"remedy":"refund"},"not-as-described":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"not-received":{"burden":"respondent","by":["buyer"],"remedies":["replacement"],"remedy":"refund"},"refund-refused":{"burden":"respondent","by":["buyer"],"remedy":"refund"},"sanction-review":{"burden":"claimant","by":["buyer","seller"],"house":1,"remedy":"sanction-withdrawn"}},"clocks":{"appealHours":168,"approvalDays":2,"assignmentHours":24,"claimHours":4,"decisionDays":5,"drawHours":24,"escalateFromHours":72,"escalationHours":360,"evidenceHours":72,"extensionHours":72,"hardHours":168,"intakeHours":24,"offerHours":72,"pauseHours":720,"rebuttalHours":24,"refundDays":2,"reopeningHours":168,"returnHours":168,"reviewHours":720,"reviews":24,"rounds":3,"softHours":48,"supervisionHours":24,"targetHours":48},"fileDays":15,"limits":{"ofOrder":16,"offers":10,"text":2000}},"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":1,"zoneMinutes":0}},"kind":"policy.adopted","seq":1,"v":1}');
INSERT INTO fact (seq, line) VALUES (2,'{"actor":{"role":"storefront","uid":1001},"at":1767225600000,"body":{"buyer":"Ub0f+AKosHCTsXuq+3HRBA==","closes":1768521600000,"completedAt":1767225600000,"day":20454,"period":24312,"policy":1,"seller":"zmL3aZgbzYMxlV8jeSC2gw==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":2,"v":1}');
INSERT INTO fact (seq, line) VALUES (3,'{"actor":{"role":"admin","uid":1000},"at":1767225600000,"body":{"from":1767830400000,"policy":{"arbitration":{"answer":{"sentHours":120,"unsentHours":48,"virtualHours":72},"calendar":{"weekdays":[1,2,3,4,5]},"claims":{"commitment-broken":{"burden":"respondent","by":["buyer"],"remedy":"compensation","share":3000000},"counterfeit":{"burden":"respondent","by":["buyer"],"remedies":["compensation","refund"],"remedy":"return-refund"},"defective":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"extortion-by-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"fake-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"malicious-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"no-show-of-buyer":{"burden":"claimant","by":["seller"],"remedy":"compensation","share":100000},"no-show-of-seller":{"burden":"respondent","by":["buyer"],"remedies":["compensation"],"remedy":"refund"},"not-as-described":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"not-received":{"burden":"respondent","by":["buyer"],"remedies":["replacement"],"remedy":"refund"},"refund-refused":{"burden":"respondent","by":["buyer"],"remedy":"refund"},"sanction-review":{"burden":"claimant","by":["buyer","seller"],"house":1,"remedy":"sanction-withdrawn"}},"clocks":{"appealHours":168,"approvalDays":2,"assignmentHours":24,"claimHours":4,"decisionDays":5,"drawHours":24,"escalateFromHours":72,"escalationHours":360,"evidenceHours":72,"extensionHours":72,"hardHours":168,"intakeHours":24,"offerHours":72,"pauseHours":720,"rebuttalHours":24,"refundDays":2,"reopeningHours":168,"returnHours":168,"reviewHours":720,"reviews":24,"rounds":3,"softHours":48,"supervisionHours":24,"targetHours":48},"fileDays":15,"limits":{"ofOrder":16,"offers":10,"text":2000}},"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"membership":{"caps":{"categories":{"tea":15},"day":40},"earn":{"EUR":{"per":100,"points":10}},"expiryDays":20,"flat":3,"reasons":{"granted":["goodwill"],"taken":["refund"]},"tiers":[{"from":30,"name":"silver"},{"from":100,"name":"gold"}]},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":2,"zoneMinutes":0}},"kind":"policy.adopted","seq":3,"v":1}');
INSERT INTO fact (seq, line) VALUES (4,'{"actor":{"role":"admin","uid":1000},"at":1767916800000,"body":{"account":"twV8Kmv/4xYNx86chm0X1g==","course":"seller-basics","score":35},"kind":"training.attempted","seq":4,"v":1}');
INSERT INTO fact (seq, line) VALUES (5,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"amount":{"currency":"EUR","minor":407},"buyer":"eqk5jS2MTen/ZuYOMqxKBQ==","closes":1769212800000,"completedAt":1767916800000,"day":20462,"deliveredAt":1767916800000,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"member":{"expires":20482,"points":40,"tier":"silver"},"period":24312,"policy":3,"seller":"zmL3aZgbzYMxlV8jeSC2gw=="},"kind":"order.completed","seq":5,"v":1}');
INSERT INTO fact (seq, line) VALUES (6,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"by":"buyer","clock":1769212800000,"commitment":"U01A1BtynNPqowEpIc65mO/cGb7PYIp2ZnncpRLouXI=","order":5},"kind":"rating.sealed","seq":6,"v":1}');
INSERT INTO fact (seq, line) VALUES (7,'{"actor":{"role":"storefront","uid":1001},"at":1767916800000,"body":{"by":"seller","day":20462,"effects":[{"details":1,"points":1,"rating":6,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":7,"scored":1,"why":"counted"}],"opens":[{"details":{"item":4,"logistics":2},"rating":6,"salt":"gU8eY/qZSJM/1oJYW6ZOFRte1/0ag83Md1WoyOFgM8c=","value":"positive"}],"order":5,"value":"positive"},"kind":"rating.shown","seq":7,"v":1}');
INSERT INTO fact (seq, line) VALUES (8,'{"actor":{"role":"admin","uid":1000},"at":1768070231150,"body":{"account":"SCYfebogIGcyyqosKx+xaQ==","code":"fake-trade","measures":["closed"],"officer":1000,"party":"seller","points":12,"statement":"0t7VE7F4fsx4OyxxwZ+qbDVNGv4PnJPXvi/yq9JXYJo=","sum":12,"tally":"serious","terms":{"days":7,"ends":1768675031150,"exam":"rules-exam","measures":["closed"],"points":12}},"kind":"sanction.recorded","seq":8,"v":1}');
INSERT INTO fact (seq, line) VALUES (9,'{"actor":{"role":"storefront","uid":1001},"at":1768070231150,"body":{"amount":{"currency":"EUR","minor":292},"buyer":"eqk5jS2MTen/ZuYOMqxKBQ==","closes":1769366231150,"completedAt":1768070231150,"day":20463,"deliveredAt":1768070231150,"late":1,"member":{"expires":20483,"points":20},"period":24312,"policy":3,"promisedBy":1767983831150,"seller":"SCYfebogIGcyyqosKx+xaQ==","standing":{"evaluates":1768867200000}},"kind":"order.completed","seq":9,"v":1}');
INSERT INTO fact (seq, line) VALUES (10,'{"actor":{"role":"storefront","uid":1001},"at":1768070231150,"body":{"by":"seller","clock":1769366231150,"commitment":"43zsDi5RWpDgSzLcMvDUvx7BpiIg2uSIDk3VqUF+f0I=","order":9},"kind":"rating.sealed","seq":10,"v":1}');
INSERT INTO fact (seq, line) VALUES (11,'{"actor":{"role":"arbitrator","uid":7},"at":1768070231150,"body":{"effects":[{"details":0,"points":0,"rating":7,"scored":0,"why":"unscored"}],"order":5,"rating":7,"reason":"fake"},"kind":"rating.unscored","seq":11,"v":1}');
INSERT INTO fact (seq, line) VALUES (12,'{"actor":{"role":"admin","uid":1000},"at":1768180018093,"body":{"account":"Ub0f+AKosHCTsXuq+3HRBA==","day":20465,"expires":20485,"points":19,"reason":"goodwill"},"kind":"membership.granted","seq":12,"v":1}');
INSERT INTO fact (seq, line) VALUES (13,'{"actor":{"role":"storefront","uid":1001},"at":1768180018093,"body":{"amount":{"currency":"EUR","minor":292},"by":"buyer","cause":"defective","clocks":[{"clock":"intake","ends":1768266418093,"starts":1768180018093}],"goods":"sent","order":9,"remedy":"return-refund","text":"H9i/LlM/IiE9lP1houO+URomYZfLlE+aaYFSsOYQS08="},"kind":"case.opened","seq":13,"v":1}');
INSERT INTO fact (seq, line) VALUES (14,'{"actor":{"role":"storefront","uid":1001},"at":1768180018093,"body":{"amount":{"currency":"EUR","minor":336},"buyer":"N2JJJWBiRZQYAR7F2xrXcA==","closes":1769476018093,"completedAt":1768180018093,"day":20465,"deliveredAt":1768180018093,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"late":1,"member":{"expires":20485,"points":30,"tier":"silver"},"period":24312,"policy":3,"promisedBy":1768093618093,"seller":"SCYfebogIGcyyqosKx+xaQ=="},"kind":"order.completed","seq":14,"v":1}');
INSERT INTO fact (seq, line) VALUES (15,'{"actor":{"role":"storefront","uid":1001},"at":1768180018093,"body":{"by":"buyer","clock":1769476018093,"commitment":"eL9GGgBf1NDD9ncabbqboz7fqBNTIcz1cISJbwRpu0M=","order":14},"kind":"rating.sealed","seq":15,"v":1}');
INSERT INTO fact (seq, line) VALUES (16,'{"actor":{"role":"admin","uid":1000},"at":1768193014279,"body":{"account":"twV8Kmv/4xYNx86chm0X1g==","certificate":{"ends":1799798400000,"issued":20465,"next":1797206400000,"officer":1000,"state":"verified","type":"training"},"course":"seller-basics","passed":1,"score":88,"until":20830},"kind":"training.attempted","seq":16,"v":1}');
INSERT INTO fact (seq, line) VALUES (17,'{"actor":{"role":"storefront","uid":1001},"at":1768193014279,"body":{"amount":{"currency":"EUR","minor":89},"buyer":"Ub0f+AKosHCTsXuq+3HRBA==","closes":1769489014279,"completedAt":1768193014279,"day":20465,"deliveredAt":1768193014279,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"period":24312,"policy":3,"seller":"zmL3aZgbzYMxlV8jeSC2gw=="},"kind":"order.completed","seq":17,"v":1}');
INSERT INTO fact (seq, line) VALUES (18,'{"actor":{"role":"storefront","uid":1001},"at":1768193014279,"body":{"by":"buyer","clock":1769489014279,"commitment":"psHsEhPO3iKEr0/3/us2qIJJIbLk0YxkkediNR2mSd8=","order":17},"kind":"rating.sealed","seq":18,"v":1}');
INSERT INTO fact (seq, line) VALUES (19,'{"actor":{"role":"storefront","uid":1001},"at":1768193014279,"body":{"by":"seller","day":20465,"effects":[{"details":0,"points":0,"rating":18,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":19,"scored":0,"why":"minimum"}],"opens":[{"rating":18,"salt":"CDzqc7Pl3d2aUV7L6VJi4B4xe8CUIdlKbnOlbwNlOh4=","value":"neutral"}],"order":17,"value":"negative"},"kind":"rating.shown","seq":19,"v":1}');
INSERT INTO fact (seq, line) VALUES (20,'{"actor":{"role":"storefront","uid":1001},"at":1768244011137,"body":{"amount":{"currency":"EUR","minor":386},"buyer":"Ub0f+AKosHCTsXuq+3HRBA==","closes":1769540011137,"completedAt":1768244011137,"day":20465,"deliveredAt":1768244011137,"member":{"expires":20485,"points":30,"tier":"silver"},"period":24312,"policy":3,"seller":"SCYfebogIGcyyqosKx+xaQ=="},"kind":"order.completed","seq":20,"v":1}');
INSERT INTO fact (seq, line) VALUES (21,'{"actor":{"role":"storefront","uid":1001},"at":1768244011137,"body":{"by":"seller","clock":1769540011137,"commitment":"arwjE5TV1+7dCA7l3x5MI40lNiRUv1FKOdymXPcBO3c=","order":20},"kind":"rating.sealed","seq":21,"v":1}');
INSERT INTO fact (seq, line) VALUES (22,'{"actor":{"role":"clock","uid":0},"at":1768343215939,"body":{"case":13,"clocks":[{"clock":"answer","ends":1768698418093,"starts":1768266418093},{"clock":"escalation","ends":1769562418093,"starts":1768266418093}],"due":1768266418093,"state":"negotiation"},"kind":"case.admitted","seq":22,"v":1}');
INSERT INTO fact (seq, line) VALUES (23,'{"actor":{"role":"storefront","uid":1001},"at":1768343215939,"body":{"amount":{"currency":"EUR","minor":434},"buyer":"N2JJJWBiRZQYAR7F2xrXcA==","closes":1769639215939,"completedAt":1768343215939,"day":20466,"deliveredAt":1768343215939,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"member":{"expires":20486,"points":40},"period":24312,"policy":3,"seller":"SCYfebogIGcyyqosKx+xaQ=="},"kind":"order.completed","seq":23,"v":1}');
INSERT INTO fact (seq, line) VALUES (24,'{"actor":{"role":"storefront","uid":1001},"at":1768343215939,"body":{"by":"buyer","clock":1769639215939,"commitment":"Q3mfufGJZnSfjDFDB67ygx0ulFiLfxZmsfc8j0zH4jU=","order":23},"kind":"rating.sealed","seq":24,"v":1}');
INSERT INTO fact (seq, line) VALUES (25,'{"actor":{"role":"storefront","uid":1001},"at":1768424380695,"body":{"amount":{"currency":"EUR","minor":476},"buyer":"Ub0f+AKosHCTsXuq+3HRBA==","closes":1769720380695,"completedAt":1768424380695,"day":20467,"deliveredAt":1768424380695,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"member":{"expires":20487,"points":40},"period":24312,"policy":3,"seller":"SCYfebogIGcyyqosKx+xaQ=="},"kind":"order.completed","seq":25,"v":1}');
INSERT INTO fact (seq, line) VALUES (26,'{"actor":{"role":"storefront","uid":1001},"at":1768424380695,"body":{"by":"buyer","clock":1769720380695,"commitment":"z2emCqCRzd41AJ8XIX3hH6xBggD0Gggvsw3A7oJcyFs=","order":25},"kind":"rating.sealed","seq":26,"v":1}');
INSERT INTO fact (seq, line) VALUES (27,'{"actor":{"role":"storefront","uid":1001},"at":1768424380695,"body":{"by":"seller","day":20467,"effects":[{"details":1,"points":1,"rating":26,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":27,"scored":1,"why":"counted"}],"opens":[{"details":{"item":4,"logistics":4,"service":2},"rating":26,"salt":"3KQaBq4d85qqLrU1yJoB8aBN5ZpMwpd1UyymaHNlB3Y=","value":"positive"}],"order":25,"value":"positive"},"kind":"rating.shown","seq":27,"v":1}');
INSERT INTO fact (seq, line) VALUES (28,'{"actor":{"role":"admin","uid":1000},"at":1768467223108,"body":{"account":"SCYfebogIGcyyqosKx+xaQ==","ends":1769040000000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":2,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":28,"v":1}');
INSERT INTO fact (seq, line) VALUES (29,'{"actor":{"role":"storefront","uid":1001},"at":1768467223108,"body":{"amount":{"currency":"EUR","minor":60},"buyer":"Ub0f+AKosHCTsXuq+3HRBA==","closes":1769763223108,"completedAt":1768467223108,"day":20468,"deliveredAt":1768467223108,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"late":1,"period":24312,"policy":3,"promisedBy":1768380823108,"seller":"zmL3aZgbzYMxlV8jeSC2gw=="},"kind":"order.completed","seq":29,"v":1}');
INSERT INTO fact (seq, line) VALUES (30,'{"actor":{"role":"storefront","uid":1001},"at":1768467223108,"body":{"by":"buyer","clock":1769763223108,"commitment":"MKVeKPIYss4MfcXdENfAG2UpkiS55yoFj++uwE28+LY=","order":29},"kind":"rating.sealed","seq":30,"v":1}');
INSERT INTO fact (seq, line) VALUES (31,'{"actor":{"role":"storefront","uid":1001},"at":1768467223108,"body":{"by":"seller","day":20468,"effects":[{"details":0,"points":0,"rating":30,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":31,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":3,"logistics":5,"service":4},"rating":30,"salt":"pfdpaUTPoEPSVbscOQiz3J3+gNXk8LLsfXjgBZt9B0E=","value":"negative"}],"order":29,"value":"positive"},"kind":"rating.shown","seq":31,"v":1}');
INSERT INTO fact (seq, line) VALUES (32,'{"actor":{"role":"storefront","uid":1001},"at":1768596819500,"body":{"amount":{"currency":"EUR","minor":387},"buyer":"eqk5jS2MTen/ZuYOMqxKBQ==","closes":1769892819500,"completedAt":1768596819500,"day":20469,"deliveredAt":1768596819500,"member":{"expires":20489,"points":30},"period":24312,"policy":3,"seller":"SCYfebogIGcyyqosKx+xaQ=="},"kind":"order.completed","seq":32,"v":1}');
INSERT INTO fact (seq, line) VALUES (33,'{"actor":{"role":"storefront","uid":1001},"at":1768596819500,"body":{"by":"buyer","clock":1769892819500,"commitment":"HIPntcaznMuqXdaPfil1UHxSc6bhSJxJkb9ggO6Ixwo=","order":32},"kind":"rating.sealed","seq":33,"v":1}');
INSERT INTO fact (seq, line) VALUES (34,'{"actor":{"role":"clock","uid":0},"at":1768764336160,"body":{"amount":{"currency":"EUR","minor":292},"case":13,"clocks":[{"clock":"appeal","ends":1769303218093,"starts":1768698418093}],"due":1768698418093,"remedy":"return-refund","state":"decided"},"kind":"case.defaulted","seq":34,"v":1}');
INSERT INTO fact (seq, line) VALUES (35,'{"actor":{"role":"storefront","uid":1001},"at":1768764336160,"body":{"amount":{"currency":"EUR","minor":154},"buyer":"eqk5jS2MTen/ZuYOMqxKBQ==","closes":1770060336160,"completedAt":1768764336160,"day":20471,"deliveredAt":1768764336160,"late":1,"member":{"expires":20491,"points":10,"tier":"gold"},"period":24312,"policy":3,"promisedBy":1768677936160,"seller":"SCYfebogIGcyyqosKx+xaQ=="},"kind":"order.completed","seq":35,"v":1}');
INSERT INTO fact (seq, line) VALUES (36,'{"actor":{"role":"clock","uid":0},"at":1768877351035,"body":{"account":"SCYfebogIGcyyqosKx+xaQ==","due":1768764336161,"shown":"standard","why":"sales","withdrawn":["badge","early-release","higher-limits"]},"kind":"standing.guarantee-ended","seq":36,"v":1}');
INSERT INTO fact (seq, line) VALUES (37,'{"actor":{"role":"clock","uid":0},"at":1768877351035,"body":{"account":"zmL3aZgbzYMxlV8jeSC2gw==","after":"standard","age":19,"before":"standard","buyers":0,"defects":0,"due":1768867200000,"late":1,"orders":4,"window":365},"kind":"standing.evaluated","seq":37,"v":1}');
INSERT INTO fact (seq, line) VALUES (38,'{"actor":{"role":"clock","uid":0},"at":1768877351035,"body":{"account":"SCYfebogIGcyyqosKx+xaQ==","after":"standard","age":10,"before":"standard","buyers":0,"defects":0,"due":1768867200000,"late":3,"orders":7,"window":365},"kind":"standing.evaluated","seq":38,"v":1}');
INSERT INTO fact (seq, line) VALUES (39,'{"actor":{"role":"storefront","uid":1001},"at":1768877351035,"body":{"amount":{"currency":"EUR","minor":51},"buyer":"eqk5jS2MTen/ZuYOMqxKBQ==","closes":1770173351035,"completedAt":1768877351035,"day":20473,"deliveredAt":1768877351035,"late":1,"period":24312,"policy":3,"promisedBy":1768790951035,"seller":"zmL3aZgbzYMxlV8jeSC2gw==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":39,"v":1}');
INSERT INTO fact (seq, line) VALUES (40,'{"actor":{"role":"storefront","uid":1001},"at":1768877351035,"body":{"by":"buyer","clock":1770173351035,"commitment":"YcDkuax8G2mOQyoEdlEnN1szBhQR2XavIn8C3thaZlI=","order":39},"kind":"rating.sealed","seq":40,"v":1}');
INSERT INTO fact (seq, line) VALUES (41,'{"actor":{"role":"arbitrator","uid":7},"at":1768877351035,"body":{"effects":[{"details":0,"points":0,"rating":30,"scored":0,"why":"unscored"}],"order":29,"rating":30,"reason":"fake"},"kind":"rating.unscored","seq":41,"v":1}');
INSERT INTO fact (seq, line) VALUES (42,'{"actor":{"role":"storefront","uid":1001},"at":1768971155287,"body":{"amount":{"currency":"EUR","minor":301},"buyer":"NtAxRd4DFUImwem8vnmb6g==","closes":1770267155287,"completedAt":1768971155287,"day":20474,"deliveredAt":1768971155287,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"member":{"expires":20494,"points":30,"tier":"silver"},"period":24312,"policy":3,"seller":"zmL3aZgbzYMxlV8jeSC2gw=="},"kind":"order.completed","seq":42,"v":1}');
INSERT INTO fact (seq, line) VALUES (43,'{"actor":{"role":"storefront","uid":1001},"at":1768971155287,"body":{"by":"seller","clock":1770267155287,"commitment":"Sx4NRpj6mBzwm3k6oqEKqgXHEi/jwkKgJpk7pk0CtaU=","order":42},"kind":"rating.sealed","seq":43,"v":1}');
INSERT INTO fact (seq, line) VALUES (44,'{"actor":{"role":"storefront","uid":1001},"at":1768986826315,"body":{"amount":{"currency":"EUR","minor":80},"buyer":"NtAxRd4DFUImwem8vnmb6g==","closes":1770282826315,"completedAt":1768986826315,"day":20474,"deliveredAt":1768986826315,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"late":1,"period":24312,"policy":3,"promisedBy":1768900426315,"seller":"zmL3aZgbzYMxlV8jeSC2gw=="},"kind":"order.completed","seq":44,"v":1}');
INSERT INTO fact (seq, line) VALUES (45,'{"actor":{"role":"storefront","uid":1001},"at":1768986826315,"body":{"by":"seller","clock":1770282826315,"commitment":"GJ8kjNlwdpjUoTVTqvlCuxEC5nclLgDzuvM6fupQ2VI=","order":44},"kind":"rating.sealed","seq":45,"v":1}');
INSERT INTO fact (seq, line) VALUES (46,'{"actor":{"role":"storefront","uid":1001},"at":1769121536395,"body":{"amount":{"currency":"EUR","minor":479},"buyer":"Ub0f+AKosHCTsXuq+3HRBA==","closes":1770417536395,"completedAt":1769121536395,"day":20475,"deliveredAt":1769121536395,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"member":{"expires":20495,"points":40,"tier":"gold"},"period":24312,"policy":3,"seller":"SCYfebogIGcyyqosKx+xaQ==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":46,"v":1}');
INSERT INTO fact (seq, line) VALUES (47,'{"actor":{"role":"storefront","uid":1001},"at":1769121536395,"body":{"by":"buyer","clock":1770417536395,"commitment":"xWGuIOio+AHXYzZp+a/OVqevM4VQLZOJfk38LknwelQ=","order":46},"kind":"rating.sealed","seq":47,"v":1}');
INSERT INTO fact (seq, line) VALUES (48,'{"actor":{"role":"storefront","uid":1001},"at":1769121536395,"body":{"by":"seller","day":20475,"effects":[{"details":1,"points":0,"rating":47,"scored":0,"why":"repeat"},{"details":0,"points":0,"rating":48,"scored":0,"why":"repeat"}],"opens":[{"details":{"item":4,"logistics":5,"service":1},"rating":47,"salt":"4CGoTKevwLEOQmil+8QRbuOotTuNG8Dnn/eSiTdZ4hg=","value":"positive"}],"order":46,"value":"positive"},"kind":"rating.shown","seq":48,"v":1}');
INSERT INTO fact (seq, line) VALUES (49,'{"actor":{"role":"storefront","uid":1001},"at":1769282916767,"body":{"amount":{"currency":"EUR","minor":226},"buyer":"Ub0f+AKosHCTsXuq+3HRBA==","closes":1770578916767,"completedAt":1769282916767,"day":20477,"deliveredAt":1769282916767,"late":1,"member":{"expires":20497,"points":20},"period":24312,"policy":3,"promisedBy":1769196516767,"seller":"SCYfebogIGcyyqosKx+xaQ=="},"kind":"order.completed","seq":49,"v":1}');
INSERT INTO fact (seq, line) VALUES (50,'{"actor":{"role":"storefront","uid":1001},"at":1769282916767,"body":{"by":"buyer","clock":1770578916767,"commitment":"TI7S7DNNcvY4nuJqVyrwP+RpmACjM4/EVL3GTZVcIa0=","order":49},"kind":"rating.sealed","seq":50,"v":1}');
INSERT INTO fact (seq, line) VALUES (51,'{"actor":{"role":"clock","uid":0},"at":1769426258307,"body":{"case":13,"clocks":[{"clock":"return","ends":1769908018093,"starts":1769303218093}],"due":1769303218093,"state":"enforcing"},"kind":"case.enforced","seq":51,"v":1}');
INSERT INTO fact (seq, line) VALUES (52,'{"actor":{"role":"clock","uid":0},"at":1769426258307,"body":{"day":20478,"due":1769366231150,"effects":[{"details":0,"points":1,"rating":10,"scored":1,"why":"counted"}],"opens":[{"rating":10,"salt":"9OR+y04AYDIINupGWHpHM8SFRcqG5ViNIqQcJmVMbwU=","value":"positive"}],"order":9},"kind":"rating.revealed","seq":52,"v":1}');
INSERT INTO fact (seq, line) VALUES (53,'{"actor":{"role":"admin","uid":1000},"at":1769426258307,"body":{"account":"SCYfebogIGcyyqosKx+xaQ==","course":"seller-basics","score":54},"kind":"training.attempted","seq":53,"v":1}');
INSERT INTO fact (seq, line) VALUES (54,'{"actor":{"role":"storefront","uid":1001},"at":1769426258307,"body":{"amount":{"currency":"EUR","minor":410},"buyer":"Ub0f+AKosHCTsXuq+3HRBA==","closes":1770722258307,"completedAt":1769426258307,"day":20479,"deliveredAt":1769426258307,"member":{"expires":20499,"points":40},"period":24312,"policy":3,"seller":"SCYfebogIGcyyqosKx+xaQ=="},"kind":"order.completed","seq":54,"v":1}');
INSERT INTO fact (seq, line) VALUES (55,'{"actor":{"role":"storefront","uid":1001},"at":1769426258307,"body":{"by":"buyer","clock":1770722258307,"commitment":"F80Yp2ckhkZM3SMEyAC+KRlvvOPCOA+gLzgxZPz5exA=","order":54},"kind":"rating.sealed","seq":55,"v":1}');
INSERT INTO fact (seq, line) VALUES (56,'{"actor":{"role":"storefront","uid":1001},"at":1769426258307,"body":{"by":"seller","day":20479,"effects":[{"details":0,"points":1,"rating":55,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":56,"scored":1,"why":"counted"}],"opens":[{"rating":55,"salt":"p9eP1iVNMl58sm3en7D2Po/WGraBr58dfAk6gD5lCpM=","value":"positive"}],"order":54,"value":"positive"},"kind":"rating.shown","seq":56,"v":1}');
INSERT INTO fact (seq, line) VALUES (57,'{"actor":{"role":"clock","uid":0},"at":1769494004320,"body":{"day":20480,"due":1769476018093,"effects":[{"details":1,"points":-1,"rating":15,"scored":1,"standing":{"negative":20480},"why":"counted"}],"opens":[{"details":{"item":3,"service":3},"rating":15,"salt":"IWiCT4fXRZq2/bY3vmrvbtFvsoL+xTU5EAWhwevMSiU=","value":"negative"}],"order":14},"kind":"rating.revealed","seq":57,"v":1}');
INSERT INTO fact (seq, line) VALUES (58,'{"actor":{"role":"admin","uid":1000},"at":1769494004320,"body":{"account":"eqk5jS2MTen/ZuYOMqxKBQ==","day":20480,"expires":20500,"points":4,"reason":"goodwill"},"kind":"membership.granted","seq":58,"v":1}');
INSERT INTO fact (seq, line) VALUES (59,'{"actor":{"role":"storefront","uid":1001},"at":1769494004320,"body":{"amount":{"currency":"EUR","minor":377},"buyer":"N2JJJWBiRZQYAR7F2xrXcA==","closes":1770790004320,"completedAt":1769494004320,"day":20480,"deliveredAt":1769494004320,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"member":{"expires":20500,"points":30,"tier":"gold"},"period":24312,"policy":3,"seller":"SCYfebogIGcyyqosKx+xaQ=="},"kind":"order.completed","seq":59,"v":1}');
INSERT INTO fact (seq, line) VALUES (60,'{"actor":{"role":"storefront","uid":1001},"at":1769494004320,"body":{"by":"buyer","clock":1770790004320,"commitment":"OskJRIFBmpw8+vtFG9oErfKlpGLg3jzs1VwwdqTiaLI=","order":59},"kind":"rating.sealed","seq":60,"v":1}');
INSERT INTO fact (seq, line) VALUES (61,'{"actor":{"role":"storefront","uid":1001},"at":1769494004320,"body":{"by":"seller","day":20480,"effects":[{"details":0,"points":0,"rating":60,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":61,"scored":1,"why":"counted"}],"opens":[{"rating":60,"salt":"leqkef3GapXQwaj+9A4yd+FvOSCTLev25921Sa0wUbQ=","value":"neutral"}],"order":59,"value":"positive"},"kind":"rating.shown","seq":61,"v":1}');
INSERT INTO fact (seq, line) VALUES (62,'{"actor":{"role":"clock","uid":0},"at":1769615319376,"body":{"day":20480,"due":1769540011137,"effects":[{"details":0,"points":1,"rating":21,"scored":1,"why":"counted"}],"opens":[{"rating":21,"salt":"BzxvARyCbpk0tbjHKFN1wRcgAFvDQYma3BnIKzFJa6w=","value":"positive"}],"order":20},"kind":"rating.revealed","seq":62,"v":1}');
INSERT INTO fact (seq, line) VALUES (63,'{"actor":{"role":"storefront","uid":1001},"at":1769615319376,"body":{"amount":{"currency":"EUR","minor":425},"buyer":"eqk5jS2MTen/ZuYOMqxKBQ==","closes":1770911319376,"completedAt":1769615319376,"day":20481,"deliveredAt":1769615319376,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"member":{"expires":20501,"points":40},"period":24312,"policy":3,"seller":"zmL3aZgbzYMxlV8jeSC2gw=="},"kind":"order.completed","seq":63,"v":1}');
INSERT INTO fact (seq, line) VALUES (64,'{"actor":{"role":"storefront","uid":1001},"at":1769615319376,"body":{"by":"buyer","clock":1770911319376,"commitment":"rMRsuFDWs8vPfQlELM/WmzJahUGpLdfaetcJZ8UXazs=","order":63},"kind":"rating.sealed","seq":64,"v":1}');
INSERT INTO fact (seq, line) VALUES (65,'{"actor":{"role":"storefront","uid":1001},"at":1769615319376,"body":{"by":"seller","day":20481,"effects":[{"details":0,"points":1,"rating":64,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":65,"scored":1,"why":"counted"}],"opens":[{"rating":64,"salt":"3IupSdDQvYV6plaxxiaGnDk5oAjgrLcgQHNV6COO89M=","value":"positive"}],"order":63,"value":"positive"},"kind":"rating.shown","seq":65,"v":1}');
INSERT INTO fact (seq, line) VALUES (66,'{"actor":{"role":"storefront","uid":1001},"at":1769632146818,"body":{"amount":{"currency":"EUR","minor":230},"buyer":"Ub0f+AKosHCTsXuq+3HRBA==","closes":1770928146818,"completedAt":1769632146818,"day":20481,"deliveredAt":1769632146818,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"member":{"expires":20501,"points":20},"period":24312,"policy":3,"seller":"zmL3aZgbzYMxlV8jeSC2gw=="},"kind":"order.completed","seq":66,"v":1}');
INSERT INTO fact (seq, line) VALUES (67,'{"actor":{"role":"storefront","uid":1001},"at":1769632146818,"body":{"by":"buyer","clock":1770928146818,"commitment":"ofic2tyxDR12gDBzm8HGDk0Q28OgTM1tRKzxFxF+8s8=","order":66},"kind":"rating.sealed","seq":67,"v":1}');
INSERT INTO fact (seq, line) VALUES (68,'{"actor":{"role":"storefront","uid":1001},"at":1769632146818,"body":{"by":"seller","day":20481,"effects":[{"details":1,"points":1,"rating":67,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":68,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":4},"rating":67,"salt":"S89doz+oQJPF3Jgo1A03ZaMguB6lRY08RcJkuNt5Cfc=","value":"positive"}],"order":66,"value":"negative"},"kind":"rating.shown","seq":68,"v":1}');
INSERT INTO fact (seq, line) VALUES (69,'{"actor":{"role":"clock","uid":0},"at":1769740632668,"body":{"day":20481,"due":1769639215939,"effects":[{"details":1,"points":0,"rating":24,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"service":1},"rating":24,"salt":"i49p8C2ZytsLlfx2MbYFnO+KXM18WU5EHZeypAZtsIc=","value":"neutral"}],"order":23},"kind":"rating.revealed","seq":69,"v":1}');
INSERT INTO fact (seq, line) VALUES (70,'{"actor":{"role":"clock","uid":0},"at":1769740632668,"body":{"days":[20462],"due":1769644800000,"membership":5,"points":40},"kind":"membership.expired","seq":70,"v":1}');
INSERT INTO fact (seq, line) VALUES (71,'{"actor":{"role":"clock","uid":0},"at":1769740632668,"body":{"days":[20463],"due":1769731200000,"membership":5,"points":20,"tier":"silver"},"kind":"membership.expired","seq":71,"v":1}');
INSERT INTO fact (seq, line) VALUES (72,'{"actor":{"role":"storefront","uid":1001},"at":1769740632668,"body":{"amount":{"currency":"EUR","minor":371},"buyer":"NtAxRd4DFUImwem8vnmb6g==","closes":1771036632668,"completedAt":1769740632668,"day":20483,"deliveredAt":1769740632668,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"member":{"expires":20503,"points":30},"period":24312,"policy":3,"seller":"zmL3aZgbzYMxlV8jeSC2gw=="},"kind":"order.completed","seq":72,"v":1}');
INSERT INTO fact (seq, line) VALUES (73,'{"actor":{"role":"storefront","uid":1001},"at":1769740632668,"body":{"by":"buyer","clock":1771036632668,"commitment":"dsyTmZYIHN45422lTi1KNKQzYY7rGnswzHSCS7cvQ2Q=","order":72},"kind":"rating.sealed","seq":73,"v":1}');
INSERT INTO fact (seq, line) VALUES (74,'{"actor":{"role":"storefront","uid":1001},"at":1769740632668,"body":{"by":"seller","day":20483,"effects":[{"details":1,"points":1,"rating":73,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":74,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":4,"service":3},"rating":73,"salt":"3vNFlUiqe9m3mCBixdkokAqauOwzGOgfi1j2HqPyM0s=","value":"positive"}],"order":72,"value":"positive"},"kind":"rating.shown","seq":74,"v":1}');
INSERT INTO fact (seq, line) VALUES (75,'{"actor":{"role":"storefront","uid":1001},"at":1769878942850,"body":{"by":"buyer","cause":"fake-rating","clocks":[{"clock":"intake","ends":1769965342850,"starts":1769878942850}],"goods":"sent","order":44,"remedy":"rating-unscored","text":"j9J4LBiFbrsyENddc8VtcBnAZwTxVoh1eZCGMDjm0O8="},"kind":"case.opened","seq":75,"v":1}');
INSERT INTO fact (seq, line) VALUES (76,'{"actor":{"role":"storefront","uid":1001},"at":1769878942850,"body":{"amount":{"currency":"EUR","minor":317},"buyer":"eqk5jS2MTen/ZuYOMqxKBQ==","closes":1771174942850,"completedAt":1769878942850,"day":20484,"deliveredAt":1769878942850,"member":{"expires":20504,"points":30,"tier":"gold"},"period":24312,"policy":3,"seller":"SCYfebogIGcyyqosKx+xaQ=="},"kind":"order.completed","seq":76,"v":1}');
INSERT INTO fact (seq, line) VALUES (77,'{"actor":{"role":"storefront","uid":1001},"at":1769878942850,"body":{"by":"seller","clock":1771174942850,"commitment":"qYzhEY/v9vZxHpvkTPFaNpKWvOrWHQz0XVsOOjvMFWU=","order":76},"kind":"rating.sealed","seq":77,"v":1}');
INSERT INTO fact (seq, line) VALUES (78,'{"actor":{"role":"clock","uid":0},"at":1769921360538,"body":{"day":20484,"due":1769892819500,"effects":[{"details":1,"points":-1,"rating":33,"scored":1,"standing":{"negative":20484},"why":"counted"}],"opens":[{"details":{"logistics":4,"service":1},"rating":33,"salt":"MOCBu1+WzMe8tpM3mjjaGya6Yu1rbdZ6PxTa7CK6+wU=","value":"negative"}],"order":32},"kind":"rating.revealed","seq":78,"v":1}');
INSERT INTO fact (seq, line) VALUES (79,'{"actor":{"role":"clock","uid":0},"at":1769921360538,"body":{"days":[20465],"due":1769904000000,"membership":12,"points":49},"kind":"membership.expired","seq":79,"v":1}');
INSERT INTO fact (seq, line) VALUES (80,'{"actor":{"role":"clock","uid":0},"at":1769921360538,"body":{"days":[20465],"due":1769904000000,"membership":14,"points":30,"tier":"silver"},"kind":"membership.expired","seq":80,"v":1}');
INSERT INTO fact (seq, line) VALUES (81,'{"actor":{"role":"clock","uid":0},"at":1769921360538,"body":{"case":13,"due":1769908018093,"outcome":"forfeited","state":"closed"},"kind":"case.forfeited","seq":81,"v":1}');
INSERT INTO fact (seq, line) VALUES (82,'{"actor":{"role":"storefront","uid":1001},"at":1769921360538,"body":{"amount":{"currency":"EUR","minor":240},"buyer":"NtAxRd4DFUImwem8vnmb6g==","closes":1771217360538,"completedAt":1769921360538,"day":20485,"deliveredAt":1769921360538,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"late":1,"member":{"expires":20505,"points":20},"period":24313,"policy":3,"promisedBy":1769834960538,"seller":"zmL3aZgbzYMxlV8jeSC2gw=="},"kind":"order.completed","seq":82,"v":1}');
INSERT INTO fact (seq, line) VALUES (83,'{"actor":{"role":"storefront","uid":1001},"at":1769921360538,"body":{"by":"buyer","clock":1771217360538,"commitment":"lP53BFpYwiMax4Jj4ALsFuKePZLut6/GrdxuE2q4xsc=","order":82},"kind":"rating.sealed","seq":83,"v":1}');
INSERT INTO fact (seq, line) VALUES (84,'{"actor":{"role":"storefront","uid":1001},"at":1769921360538,"body":{"by":"seller","day":20485,"effects":[{"details":1,"points":1,"rating":83,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":84,"scored":1,"why":"counted"}],"opens":[{"details":{"item":5,"logistics":2,"service":2},"rating":83,"salt":"SD7GLFvn/2K1TaMFevcpiPeDVAkmyl0ApvZSKOGGej0=","value":"positive"}],"order":82,"value":"positive"},"kind":"rating.shown","seq":84,"v":1}');
INSERT INTO fact (seq, line) VALUES (85,'{"actor":{"role":"storefront","uid":1001},"at":1769923062075,"body":{"amount":{"currency":"EUR","minor":295},"buyer":"eqk5jS2MTen/ZuYOMqxKBQ==","closes":1771219062075,"completedAt":1769923062075,"day":20485,"deliveredAt":1769923062075,"member":{"expires":20505,"points":20},"period":24313,"policy":3,"seller":"SCYfebogIGcyyqosKx+xaQ=="},"kind":"order.completed","seq":85,"v":1}');
INSERT INTO fact (seq, line) VALUES (86,'{"actor":{"role":"storefront","uid":1001},"at":1769923062075,"body":{"by":"seller","clock":1771219062075,"commitment":"dHL90Ba2Hbw2UxrOGQ/QFcnHIux7IT951kzb6j92/8Y=","order":85},"kind":"rating.sealed","seq":86,"v":1}');
INSERT INTO fact (seq, line) VALUES (87,'{"actor":{"role":"arbitrator","uid":7},"at":1769923062075,"body":{"effects":[{"details":0,"points":0,"rating":74,"scored":0,"why":"unscored"}],"order":72,"rating":74,"reason":"fake"},"kind":"rating.unscored","seq":87,"v":1}');
INSERT INTO fact (seq, line) VALUES (88,'{"actor":{"role":"clock","uid":0},"at":1770072378817,"body":{"case":75,"clocks":[{"clock":"answer","ends":1770397342850,"starts":1769965342850},{"clock":"escalation","ends":1771261342850,"starts":1769965342850}],"due":1769965342850,"state":"negotiation"},"kind":"case.admitted","seq":88,"v":1}');
INSERT INTO fact (seq, line) VALUES (89,'{"actor":{"role":"clock","uid":0},"at":1770072378817,"body":{"days":[20466],"due":1769990400000,"membership":14,"points":40},"kind":"membership.expired","seq":89,"v":1}');
INSERT INTO fact (seq, line) VALUES (90,'{"actor":{"role":"storefront","uid":1001},"at":1770072378817,"body":{"account":"zmL3aZgbzYMxlV8jeSC2gw==","code":"dispatch-48h"},"kind":"commitment.taken","seq":90,"v":1}');
INSERT INTO fact (seq, line) VALUES (91,'{"actor":{"role":"storefront","uid":1001},"at":1770072378817,"body":{"buyer":"NtAxRd4DFUImwem8vnmb6g==","createdAt":1770072378817,"promises":[{"by":1770245178817,"commitment":90,"due":1770331578817,"step":"dispatch"}],"seller":"zmL3aZgbzYMxlV8jeSC2gw=="},"kind":"order.opened","seq":91,"v":1}');
INSERT INTO fact (seq, line) VALUES (92,'{"actor":{"role":"storefront","uid":1001},"at":1770072378817,"body":{"carrier":"XNSRsya7xCFrkCy4SD/onw==","dispatchedAt":1770072378817,"kept":[90],"order":91},"kind":"order.dispatched","seq":92,"v":1}');
INSERT INTO fact (seq, line) VALUES (93,'{"actor":{"role":"storefront","uid":1001},"at":1770072378817,"body":{"amount":{"currency":"EUR","minor":200},"buyer":"eqk5jS2MTen/ZuYOMqxKBQ==","closes":1771368378817,"commitments":[90],"completedAt":1770072378817,"day":20486,"deliveredAt":1770072378817,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"member":{"expires":20506,"points":20},"period":24313,"policy":3,"seller":"zmL3aZgbzYMxlV8jeSC2gw=="},"kind":"order.completed","seq":93,"v":1}');
INSERT INTO fact (seq, line) VALUES (94,'{"actor":{"role":"storefront","uid":1001},"at":1770072378817,"body":{"by":"buyer","clock":1771368378817,"commitment":"R/fGkHwi+RPeJKJUPS36ADcfCnWI7QDkfhtGBKCtNcw=","order":93},"kind":"rating.sealed","seq":94,"v":1}');
INSERT INTO fact (seq, line) VALUES (95,'{"actor":{"role":"storefront","uid":1001},"at":1770072378817,"body":{"by":"seller","day":20486,"effects":[{"details":1,"points":-1,"rating":94,"scored":1,"standing":{"negative":20486},"why":"counted"},{"details":0,"points":-1,"rating":95,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":3,"service":4},"rating":94,"salt":"SArkZBzGztVThrw/VXQPLKwDIl17hDPrbjz3yy3yMxU=","value":"negative"}],"order":93,"value":"negative"},"kind":"rating.shown","seq":95,"v":1}');
INSERT INTO fact (seq, line) VALUES (96,'{"actor":{"role":"clock","uid":0},"at":1770123655260,"body":{"days":[20467],"due":1770076800000,"membership":12,"points":40},"kind":"membership.expired","seq":96,"v":1}');
INSERT INTO fact (seq, line) VALUES (97,'{"actor":{"role":"storefront","uid":1001},"at":1770123655260,"body":{"amount":{"currency":"EUR","minor":383},"buyer":"N2JJJWBiRZQYAR7F2xrXcA==","closes":1771419655260,"completedAt":1770123655260,"day":20487,"deliveredAt":1770123655260,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"member":{"expires":20507,"points":30},"period":24313,"policy":3,"seller":"twV8Kmv/4xYNx86chm0X1g==","standing":{"evaluates":1771545600000}},"kind":"order.completed","seq":97,"v":1}');
INSERT INTO fact (seq, line) VALUES (98,'{"actor":{"role":"storefront","uid":1001},"at":1770123655260,"body":{"by":"buyer","clock":1771419655260,"commitment":"WjqReyVlrggIIBFtDfzpsmg9kRC0Iut9DbqWgxKg078=","order":97},"kind":"rating.sealed","seq":98,"v":1}');
INSERT INTO fact (seq, line) VALUES (99,'{"actor":{"role":"storefront","uid":1001},"at":1770123655260,"body":{"by":"seller","day":20487,"effects":[{"details":1,"points":1,"rating":98,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":99,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"logistics":3,"service":5},"rating":98,"salt":"E6g06zy2E2hB/uB4n2W/rNNGEHVVzpLxBjjhi80+1cs=","value":"positive"}],"order":97,"value":"negative"},"kind":"rating.shown","seq":99,"v":1}');
INSERT INTO fact (seq, line) VALUES (100,'{"actor":{"role":"clock","uid":0},"at":1770210952830,"body":{"day":20488,"due":1770173351035,"effects":[{"details":0,"points":0,"rating":40,"scored":0,"why":"minimum"}],"opens":[{"details":{"logistics":2,"service":5},"rating":40,"salt":"O3oyYEriIaiUR4Hw5psTzfr7hWctZBtHnYWGyRCX/vg=","value":"positive"}],"order":39},"kind":"rating.revealed","seq":100,"v":1}');
INSERT INTO fact (seq, line) VALUES (101,'{"actor":{"role":"admin","uid":1000},"at":1770210952830,"body":{"amount":{"currency":"EUR","minor":483},"buyer":"Ub0f+AKosHCTsXuq+3HRBA==","closes":1754313352830,"completedAt":1753017352830,"day":20289,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"origin":"elsewhere","period":24306,"policy":1,"promisedBy":1770124552830,"seller":"SCYfebogIGcyyqosKx+xaQ=="},"kind":"order.completed","seq":101,"v":1}');
INSERT INTO fact (seq, line) VALUES (102,'{"actor":{"role":"admin","uid":1000},"at":1770210952830,"body":{"by":"buyer","day":20293,"details":{"logistics":1,"service":1},"due":1753327429234,"effects":[{"details":1,"points":1,"rating":102,"scored":1,"why":"counted"}],"order":101,"origin":"elsewhere","submittedAt":1753327429234,"value":"positive"},"kind":"rating.shown","seq":102,"v":1}');
INSERT INTO fact (seq, line) VALUES (103,'{"actor":{"role":"admin","uid":1000},"at":1770210952830,"body":{"by":"seller","day":20289,"due":1753029626213,"effects":[{"details":0,"points":-1,"rating":103,"scored":1,"why":"counted"}],"order":101,"origin":"elsewhere","submittedAt":1753029626213,"value":"negative"},"kind":"rating.shown","seq":103,"v":1}');
INSERT INTO fact (seq, line) VALUES (104,'{"actor":{"role":"storefront","uid":1001},"at":1770210952830,"body":{"by":"claimant","case":75,"clocks":[{"clock":"answer","ends":1770397342850,"starts":1769965342850},{"clock":"escalation","ends":1771261342850,"starts":1769965342850}],"remedy":"replacement","state":"negotiation","text":"zQy42zruwonQdCul82uq6piMjmO2cm3YV+GJ6VZZa3M=","until":1770470152830},"kind":"case.offered","seq":104,"v":1}');
INSERT INTO fact (seq, line) VALUES (105,'{"actor":{"role":"storefront","uid":1001},"at":1770210952830,"body":{"amount":{"currency":"EUR","minor":428},"buyer":"NtAxRd4DFUImwem8vnmb6g==","closes":1771506952830,"completedAt":1770210952830,"day":20488,"deliveredAt":1770210952830,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"member":{"expires":20508,"points":40,"tier":"gold"},"period":24313,"policy":3,"seller":"SCYfebogIGcyyqosKx+xaQ=="},"kind":"order.completed","seq":105,"v":1}');
INSERT INTO fact (seq, line) VALUES (106,'{"actor":{"role":"storefront","uid":1001},"at":1770210952830,"body":{"by":"buyer","clock":1771506952830,"commitment":"5qGgC/rackZwiGoVSqAuqGG8fIa4Ew9+SWrA/+Z9xQo=","order":105},"kind":"rating.sealed","seq":106,"v":1}');
INSERT INTO fact (seq, line) VALUES (107,'{"actor":{"role":"storefront","uid":1001},"at":1770210952830,"body":{"by":"seller","day":20488,"effects":[{"details":1,"points":-1,"rating":106,"scored":1,"standing":{"negative":20488},"why":"counted"},{"details":0,"points":-1,"rating":107,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":2},"rating":106,"salt":"gZ3lOv8RHoNJ3lvtb/l3rZQ1bpZwTjaScSTc6hMir24=","value":"negative"}],"order":105,"value":"negative"},"kind":"rating.shown","seq":107,"v":1}');
INSERT INTO fact (seq, line) VALUES (108,'{"actor":{"role":"admin","uid":1000},"at":1770213450427,"body":{"account":"zmL3aZgbzYMxlV8jeSC2gw==","ends":1770854400000,"granted":["badge","early-release","higher-limits"],"reason":"force-majeure","sales":1,"shown":"top","standing":"top"},"kind":"standing.guaranteed","seq":108,"v":1}');
INSERT INTO fact (seq, line) VALUES (109,'{"actor":{"role":"storefront","uid":1001},"at":1770213450427,"body":{"amount":{"currency":"EUR","minor":60},"buyer":"N2JJJWBiRZQYAR7F2xrXcA==","closes":1771509450427,"commitments":[90],"completedAt":1770213450427,"day":20488,"deliveredAt":1770213450427,"period":24313,"policy":3,"seller":"zmL3aZgbzYMxlV8jeSC2gw=="},"kind":"order.completed","seq":109,"v":1}');
INSERT INTO fact (seq, line) VALUES (110,'{"actor":{"role":"storefront","uid":1001},"at":1770213450427,"body":{"by":"buyer","clock":1771509450427,"commitment":"n8Ioocc5/x32m6h6Dju3/XmkvwxFrm+yIPA8MCS7nsA=","order":109},"kind":"rating.sealed","seq":110,"v":1}');
INSERT INTO fact (seq, line) VALUES (111,'{"actor":{"role":"storefront","uid":1001},"at":1770213450427,"body":{"by":"seller","day":20488,"effects":[{"details":0,"points":0,"rating":110,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":111,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":2,"logistics":4},"rating":110,"salt":"T5CaK6WNVUq4Ymsr4eAkSOju20j366LAH7fm5OUQlv8=","value":"positive"}],"order":109,"value":"neutral"},"kind":"rating.shown","seq":111,"v":1}');
INSERT INTO fact (seq, line) VALUES (112,'{"actor":{"role":"clock","uid":0},"at":1770246184904,"body":{"account":"zmL3aZgbzYMxlV8jeSC2gw==","due":1770213450428,"shown":"standard","why":"sales","withdrawn":["badge","early-release","higher-limits"]},"kind":"standing.guarantee-ended","seq":112,"v":1}');
INSERT INTO fact (seq, line) VALUES (113,'{"actor":{"role":"admin","uid":1000},"at":1770246184904,"body":{"account":"zmL3aZgbzYMxlV8jeSC2gw==","course":"seller-basics","score":45},"kind":"training.attempted","seq":113,"v":1}');
INSERT INTO fact (seq, line) VALUES (114,'{"actor":{"role":"storefront","uid":1001},"at":1770246184904,"body":{"amount":{"currency":"EUR","minor":84},"buyer":"N2JJJWBiRZQYAR7F2xrXcA==","closes":1771542184904,"completedAt":1770246184904,"day":20488,"deliveredAt":1770246184904,"period":24313,"policy":3,"seller":"twV8Kmv/4xYNx86chm0X1g=="},"kind":"order.completed","seq":114,"v":1}');
INSERT INTO fact (seq, line) VALUES (115,'{"actor":{"role":"storefront","uid":1001},"at":1770246184904,"body":{"by":"buyer","clock":1771542184904,"commitment":"iE8BUyp/Ol8mwbHMHJywJqrP58m2S+Du4yGkpuwg0SQ=","order":114},"kind":"rating.sealed","seq":115,"v":1}');
INSERT INTO fact (seq, line) VALUES (116,'{"actor":{"role":"clock","uid":0},"at":1770404999034,"body":{"days":[20469],"due":1770249600000,"membership":5,"points":30},"kind":"membership.expired","seq":116,"v":1}');
INSERT INTO fact (seq, line) VALUES (117,'{"actor":{"role":"clock","uid":0},"at":1770404999034,"body":{"day":20489,"due":1770267155287,"effects":[{"details":0,"points":1,"rating":43,"scored":1,"why":"counted"}],"opens":[{"rating":43,"salt":"Wlkyufpn2vL6w9BsrDxj6vS0JEYR4zxsaqnEcG025iI=","value":"positive"}],"order":42},"kind":"rating.revealed","seq":117,"v":1}');
INSERT INTO fact (seq, line) VALUES (118,'{"actor":{"role":"clock","uid":0},"at":1770404999034,"body":{"day":20489,"due":1770282826315,"effects":[{"details":0,"points":0,"rating":45,"scored":0,"why":"minimum"}],"opens":[{"rating":45,"salt":"Q20d4pTl98VgWBXCU2btfTobzTB41GTEXpvhePuF/nA=","value":"positive"}],"order":44},"kind":"rating.revealed","seq":118,"v":1}');
INSERT INTO fact (seq, line) VALUES (119,'{"actor":{"role":"clock","uid":0},"at":1770404999034,"body":{"case":75,"clocks":[{"clock":"appeal","ends":1771002142850,"starts":1770397342850}],"due":1770397342850,"rating":{"effects":[{"details":0,"points":0,"rating":45,"scored":0,"why":"unscored"}],"order":44,"rating":45},"remedy":"rating-unscored","state":"decided"},"kind":"case.defaulted","seq":119,"v":1}');
INSERT INTO fact (seq, line) VALUES (120,'{"actor":{"role":"storefront","uid":1001},"at":1770404999034,"body":{"amount":{"currency":"EUR","minor":398},"buyer":"Ub0f+AKosHCTsXuq+3HRBA==","closes":1771700999034,"completedAt":1770404999034,"day":20490,"deliveredAt":1770404999034,"items":[{"item":"dPHxYZ/eUKkMZuzcjyeKcw=="}],"late":1,"member":{"expires":20510,"points":30},"period":24313,"policy":3,"promisedBy":1770318599034,"seller":"twV8Kmv/4xYNx86chm0X1g=="},"kind":"order.completed","seq":120,"v":1}');
INSERT INTO fact (seq, line) VALUES (121,'{"actor":{"role":"storefront","uid":1001},"at":1770404999034,"body":{"by":"buyer","clock":1771700999034,"commitment":"hmlHfgfLOjHIy2pv1WPZvz84/RoimeiVt4zUX4IibOM=","order":120},"kind":"rating.sealed","seq":121,"v":1}');
INSERT INTO fact (seq, line) VALUES (122,'{"actor":{"role":"storefront","uid":1001},"at":1770404999034,"body":{"by":"seller","day":20490,"effects":[{"details":1,"points":1,"rating":121,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":122,"scored":1,"why":"counted"}],"opens":[{"details":{"item":5,"logistics":3,"service":4},"rating":121,"salt":"PIXSg6/xwcO3xT246m23YGtnZ5ir01aJaaBgUgIrLH0=","value":"positive"}],"order":120,"value":"positive"},"kind":"rating.shown","seq":122,"v":1}');
INSERT INTO fact (seq, line) VALUES (123,'{"actor":{"role":"storefront","uid":1001},"at":1770404999034,"body":{"effects":[{"details":0,"points":0,"rating":94,"scored":0,"standing":{"gone":["negative"]},"why":"withdrawn"}],"order":93,"rating":94,"withdrawn":1},"kind":"rating.revised","seq":123,"v":1}');
INSERT INTO fact (seq, line) VALUES (124,'{"actor":{"role":"clock","uid":0},"at":1770427610612,"body":{"days":[20471],"due":1770422400000,"membership":5,"points":10},"kind":"membership.expired","seq":124,"v":1}');
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
INSERT INTO policy (seq, from_ms, document) VALUES (1,1767225600000,'{"arbitration":{"answer":{"sentHours":120,"unsentHours":48,"virtualHours":72},"calendar":{"weekdays":[1,2,3,4,5]},"claims":{"commitment-broken":{"burden":"respondent","by":["buyer"],"remedy":"compensation","share":3000000},"counterfeit":{"burden":"respondent","by":["buyer"],"remedies":["compensation","refund"],"remedy":"return-refund"},"defective":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"extortion-by-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"fake-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"malicious-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"no-show-of-buyer":{"burden":"claimant","by":["seller"],"remedy":"compensation","share":100000},"no-show-of-seller":{"burden":"respondent","by":["buyer"],"remedies":["compensation"],"remedy":"refund"},"not-as-described":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"not-received":{"burden":"respondent","by":["buyer"],"remedies":["replacement"],"remedy":"refund"},"refund-refused":{"burden":"respondent","by":["buyer"],"remedy":"refund"},"sanction-review":{"burden":"claimant","by":["buyer","seller"],"house":1,"remedy":"sanction-withdrawn"}},"clocks":{"appealHours":168,"approvalDays":2,"assignmentHours":24,"claimHours":4,"decisionDays":5,"drawHours":24,"escalateFromHours":72,"escalationHours":360,"evidenceHours":72,"extensionHours":72,"hardHours":168,"intakeHours":24,"offerHours":72,"pauseHours":720,"rebuttalHours":24,"refundDays":2,"reopeningHours":168,"returnHours":168,"reviewHours":720,"reviews":24,"rounds":3,"softHours":48,"supervisionHours":24,"targetHours":48},"fileDays":15,"limits":{"ofOrder":16,"offers":10,"text":2000}},"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":1,"zoneMinutes":0}');
INSERT INTO policy (seq, from_ms, document) VALUES (3,1767830400000,'{"arbitration":{"answer":{"sentHours":120,"unsentHours":48,"virtualHours":72},"calendar":{"weekdays":[1,2,3,4,5]},"claims":{"commitment-broken":{"burden":"respondent","by":["buyer"],"remedy":"compensation","share":3000000},"counterfeit":{"burden":"respondent","by":["buyer"],"remedies":["compensation","refund"],"remedy":"return-refund"},"defective":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"extortion-by-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"fake-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"malicious-rating":{"burden":"claimant","by":["buyer","seller"],"remedy":"rating-unscored"},"no-show-of-buyer":{"burden":"claimant","by":["seller"],"remedy":"compensation","share":100000},"no-show-of-seller":{"burden":"respondent","by":["buyer"],"remedies":["compensation"],"remedy":"refund"},"not-as-described":{"burden":"claimant","by":["buyer"],"remedies":["compensation","refund","replacement"],"remedy":"return-refund"},"not-received":{"burden":"respondent","by":["buyer"],"remedies":["replacement"],"remedy":"refund"},"refund-refused":{"burden":"respondent","by":["buyer"],"remedy":"refund"},"sanction-review":{"burden":"claimant","by":["buyer","seller"],"house":1,"remedy":"sanction-withdrawn"}},"clocks":{"appealHours":168,"approvalDays":2,"assignmentHours":24,"claimHours":4,"decisionDays":5,"drawHours":24,"escalateFromHours":72,"escalationHours":360,"evidenceHours":72,"extensionHours":72,"hardHours":168,"intakeHours":24,"offerHours":72,"pauseHours":720,"rebuttalHours":24,"refundDays":2,"reopeningHours":168,"returnHours":168,"reviewHours":720,"reviews":24,"rounds":3,"softHours":48,"supervisionHours":24,"targetHours":48},"fileDays":15,"limits":{"ofOrder":16,"offers":10,"text":2000}},"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"membership":{"caps":{"categories":{"tea":15},"day":40},"earn":{"EUR":{"per":100,"points":10}},"expiryDays":20,"flat":3,"reasons":{"granted":["goodwill"],"taken":["refund"]},"tiers":[{"from":30,"name":"silver"},{"from":100,"name":"gold"}]},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"standing":{"below":{"buyers":4,"defects":20000},"day":20,"defects":["cancelled","negative"],"earlyReleaseDays":15,"guarantee":{"days":90,"reasons":["force-majeure","marketplace-fault"],"sales":500},"margin":250000,"privileges":{"top":["badge","early-release","higher-limits"]},"top":{"accountDays":90,"defects":5000,"late":30000,"orders":100},"window":{"long":365,"orders":400,"short":90}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":2,"zoneMinutes":0}');
CREATE TABLE account (
    number INTEGER PRIMARY KEY,
    handle BLOB NOT NULL
, opened INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO account (number, handle, opened) VALUES (4,X'51BD1FF802A8B07093B17BAAFB71D104',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (5,X'CE62F769981BCD8331955F237920B683',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (9,X'B7057C2A6BFFE3160DC7CE9C866D17D6',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (10,X'7AA9398D2D8C4DE9FF66E60E32AC4A05',1767916800000);
INSERT INTO account (number, handle, opened) VALUES (17,X'48261F79BA20206732CAAA2C2B1FB169',1768070231150);
INSERT INTO account (number, handle, opened) VALUES (28,X'376249256062459418011EC5DB1AD770',1768180018093);
INSERT INTO account (number, handle, opened) VALUES (84,X'36D03145DE03154226C1E9BCBE799BEA',1768971155287);
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
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (5,3,10,5,1767916800000,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',407,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5,1767916800000,5,1767916800000,NULL,NULL,NULL,NULL,3,6843377542029609955,1769212800000,NULL,NULL,6,1767916800000,0,7,1767916800000,20462,1,'{"item":4,"logistics":2}',1,1,1,'counted',NULL,7,1767916800000,0,7,1767916800000,20462,1,NULL,0,0,0,'unscored','{"unscored":{"at":1768070231150,"reason":"fake","seq":11}}',NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (9,3,10,17,1768070231150,NULL,'EUR',292,NULL,1767983831150,1,NULL,NULL,NULL,NULL,NULL,9,1768070231150,9,1768070231150,NULL,NULL,NULL,NULL,3,6843438438469352482,1769366231150,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,10,1768070231150,0,52,1769366231150,20478,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (14,3,28,17,1768180018093,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',336,NULL,1768093618093,1,NULL,NULL,NULL,NULL,NULL,14,1768180018093,14,1768180018093,NULL,NULL,NULL,NULL,3,6843334486303180728,1769476018093,NULL,NULL,15,1768180018093,0,57,1769476018093,20480,-1,'{"item":3,"service":3}',-1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (17,3,4,5,1768193014279,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',89,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,17,1768193014279,17,1768193014279,NULL,NULL,NULL,NULL,3,6843249409502360481,1769489014279,NULL,NULL,18,1768193014279,0,19,1768193014279,20465,0,NULL,0,0,0,'minimum',NULL,19,1768193014279,0,19,1768193014279,20465,-1,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (20,3,4,17,1768244011137,NULL,'EUR',386,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,20,1768244011137,20,1768244011137,NULL,NULL,NULL,NULL,3,6843333274644298319,1769540011137,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,21,1768244011137,0,62,1769540011137,20480,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (23,3,28,17,1768343215939,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',434,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,23,1768343215939,23,1768343215939,NULL,NULL,NULL,NULL,3,6843334486303180728,1769639215939,NULL,NULL,24,1768343215939,0,69,1769639215939,20481,0,'{"item":3,"service":1}',0,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (25,3,4,17,1768424380695,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',476,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,25,1768424380695,25,1768424380695,NULL,NULL,NULL,NULL,3,6843333274644298319,1769720380695,NULL,NULL,26,1768424380695,0,27,1768424380695,20467,1,'{"item":4,"logistics":4,"service":2}',1,1,1,'counted',NULL,27,1768424380695,0,27,1768424380695,20467,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (29,3,4,5,1768467223108,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',60,NULL,1768380823108,1,NULL,NULL,NULL,NULL,NULL,29,1768467223108,29,1768467223108,NULL,NULL,NULL,NULL,3,6843249409502360481,1769763223108,NULL,NULL,30,1768467223108,0,31,1768467223108,20468,-1,'{"item":3,"logistics":5,"service":4}',0,0,0,'unscored','{"unscored":{"at":1768877351035,"reason":"fake","seq":41}}',31,1768467223108,0,31,1768467223108,20468,1,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (32,3,10,17,1768596819500,NULL,'EUR',387,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,32,1768596819500,32,1768596819500,NULL,NULL,NULL,NULL,3,6843438438469352482,1769892819500,NULL,NULL,33,1768596819500,0,78,1769892819500,20484,-1,'{"logistics":4,"service":1}',-1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (35,3,10,17,1768764336160,NULL,'EUR',154,NULL,1768677936160,1,NULL,NULL,NULL,NULL,NULL,35,1768764336160,35,1768764336160,NULL,NULL,NULL,NULL,3,6843438438469352482,1770060336160,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (39,3,10,5,1768877351035,NULL,'EUR',51,NULL,1768790951035,1,NULL,NULL,NULL,NULL,NULL,39,1768877351035,39,1768877351035,NULL,NULL,NULL,NULL,3,6843377542029609955,1770173351035,NULL,NULL,40,1768877351035,0,100,1770173351035,20488,1,'{"logistics":2,"service":5}',0,0,0,'minimum',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (42,3,84,5,1768971155287,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',301,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,42,1768971155287,42,1768971155287,NULL,NULL,NULL,NULL,3,6843414022083371019,1770267155287,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,43,1768971155287,0,117,1770267155287,20489,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (44,3,84,5,1768986826315,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',80,NULL,1768900426315,1,NULL,NULL,NULL,NULL,NULL,44,1768986826315,44,1768986826315,NULL,NULL,NULL,NULL,3,6843414022083371019,1770282826315,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,45,1768986826315,0,118,1770282826315,20489,1,NULL,0,0,0,'unscored','{"unscored":{"at":1770397342850,"reason":"fake-rating","seq":119}}',NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (46,3,4,17,1769121536395,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',479,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,46,1769121536395,46,1769121536395,NULL,NULL,NULL,NULL,3,6843333274644298319,1770417536395,NULL,NULL,47,1769121536395,0,48,1769121536395,20475,1,'{"item":4,"logistics":5,"service":1}',0,0,1,'repeat',NULL,48,1769121536395,0,48,1769121536395,20475,1,NULL,0,0,0,'repeat',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (49,3,4,17,1769282916767,NULL,'EUR',226,NULL,1769196516767,1,NULL,NULL,NULL,NULL,NULL,49,1769282916767,49,1769282916767,NULL,NULL,NULL,NULL,3,6843333274644298319,1770578916767,NULL,1770578916767,50,1769282916767,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (54,3,4,17,1769426258307,NULL,'EUR',410,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,54,1769426258307,54,1769426258307,NULL,NULL,NULL,NULL,3,6843333274644298319,1770722258307,NULL,NULL,55,1769426258307,0,56,1769426258307,20479,1,NULL,1,1,0,'counted',NULL,56,1769426258307,0,56,1769426258307,20479,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (59,3,28,17,1769494004320,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',377,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,59,1769494004320,59,1769494004320,NULL,NULL,NULL,NULL,3,6843334486303180728,1770790004320,NULL,NULL,60,1769494004320,0,61,1769494004320,20480,0,NULL,0,1,0,'counted',NULL,61,1769494004320,0,61,1769494004320,20480,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (63,3,10,5,1769615319376,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',425,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,63,1769615319376,63,1769615319376,NULL,NULL,NULL,NULL,3,6843377542029609955,1770911319376,NULL,NULL,64,1769615319376,0,65,1769615319376,20481,1,NULL,1,1,0,'counted',NULL,65,1769615319376,0,65,1769615319376,20481,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (66,3,4,5,1769632146818,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',230,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,66,1769632146818,66,1769632146818,NULL,NULL,NULL,NULL,3,6843249409502360481,1770928146818,NULL,NULL,67,1769632146818,0,68,1769632146818,20481,1,'{"item":1,"service":4}',1,1,1,'counted',NULL,68,1769632146818,0,68,1769632146818,20481,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (72,3,84,5,1769740632668,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',371,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,72,1769740632668,72,1769740632668,NULL,NULL,NULL,NULL,3,6843414022083371019,1771036632668,NULL,NULL,73,1769740632668,0,74,1769740632668,20483,1,'{"logistics":4,"service":3}',1,1,1,'counted',NULL,74,1769740632668,0,74,1769740632668,20483,1,NULL,0,0,0,'unscored','{"unscored":{"at":1769923062075,"reason":"fake","seq":87}}',NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (76,3,10,17,1769878942850,NULL,'EUR',317,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,76,1769878942850,76,1769878942850,NULL,NULL,NULL,NULL,3,6843438438469352482,1771174942850,NULL,1771174942850,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,77,1769878942850,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (82,3,84,5,1769921360538,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',240,NULL,1769834960538,1,NULL,NULL,NULL,NULL,NULL,82,1769921360538,82,1769921360538,NULL,NULL,NULL,NULL,3,6843695497060081675,1771217360538,NULL,NULL,83,1769921360538,0,84,1769921360538,20485,1,'{"item":5,"logistics":2,"service":2}',1,1,1,'counted',NULL,84,1769921360538,0,84,1769921360538,20485,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (85,3,10,17,1769923062075,NULL,'EUR',295,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,85,1769923062075,85,1769923062075,NULL,NULL,NULL,NULL,3,6843719913446063138,1771219062075,NULL,1771219062075,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,86,1769923062075,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (91,1,84,5,1770072378817,NULL,NULL,NULL,NULL,NULL,NULL,X'5CD491B326BBC4216B902CB8483FE89F',91,1770072378817,92,1770072378817,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (93,3,10,5,1770072378817,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',200,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,93,1770072378817,93,1770072378817,NULL,NULL,NULL,NULL,3,6843659017006320611,1771368378817,NULL,NULL,94,1770072378817,0,95,1770072378817,20486,-1,'{"logistics":3,"service":4}',0,0,0,'withdrawn','{"revision":{"at":1770404999034,"from":"negative","seq":123}}',95,1770072378817,0,95,1770072378817,20486,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (97,3,28,9,1770123655260,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',383,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,97,1770123655260,97,1770123655260,NULL,NULL,NULL,NULL,3,6843759599048525124,1771419655260,NULL,NULL,98,1770123655260,0,99,1770123655260,20487,1,'{"item":2,"logistics":3,"service":5}',1,1,1,'counted',NULL,99,1770123655260,0,99,1770123655260,20487,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (101,3,4,17,1753017352830,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',483,NULL,1770124552830,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,101,1753017352830,NULL,NULL,NULL,NULL,1,6841642598577127687,1754313352830,NULL,NULL,102,1753327429234,0,102,1753327429234,20293,1,'{"logistics":1,"service":1}',1,1,1,'counted',NULL,103,1753029626213,0,103,1753029626213,20289,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (105,3,84,17,1770210952830,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',428,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,105,1770210952830,105,1770210952830,NULL,NULL,NULL,NULL,3,6843616044662203764,1771506952830,NULL,NULL,106,1770210952830,0,107,1770210952830,20488,-1,'{"item":1,"service":2}',-1,1,1,'counted',NULL,107,1770210952830,0,107,1770210952830,20488,-1,NULL,-1,1,0,'counted',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (109,3,28,5,1770213450427,NULL,'EUR',60,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,109,1770213450427,109,1770213450427,NULL,NULL,NULL,NULL,3,6843553332454552789,1771509450427,NULL,NULL,110,1770213450427,0,111,1770213450427,20488,1,'{"item":2,"logistics":4}',0,0,0,'minimum',NULL,111,1770213450427,0,111,1770213450427,20488,0,NULL,0,0,0,'minimum',NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (114,3,28,9,1770246184904,NULL,'EUR',84,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,114,1770246184904,114,1770246184904,NULL,NULL,NULL,NULL,3,6843759599048525124,1771542184904,NULL,1771542184904,115,1770246184904,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel, buyer_person, seller_person) VALUES (120,3,4,9,1770404999034,X'74F1F1619FDE50A90C66ECDC8F278A7300','EUR',398,NULL,1770318599034,1,NULL,NULL,NULL,NULL,NULL,120,1770404999034,120,1770404999034,NULL,NULL,NULL,NULL,3,6843665938709999776,1771700999034,NULL,NULL,121,1770404999034,0,122,1770404999034,20490,1,'{"item":5,"logistics":3,"service":4}',1,1,1,'counted',NULL,122,1770404999034,0,122,1770404999034,20490,1,NULL,1,1,0,'counted',NULL,NULL,NULL);
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
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (8,2,4,0,2,11,122,X'000B82BD020C0202CA02080216080404090202021802020E08020418020204090202020102020C02021219020202',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (11,5,5,0,0,13,123,X'03046974656D096C6F6769737469637307736572766963650BCCBF020802102902020302080204060802061802020A180202021804020E2904040502020208042902020602080206043902020207020A02040204020802040802',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (19,2,2,0,0,3,122,X'03046974656D096C6F676973746963730773657276696365038EC0022902020702040206020A020802043902020207020A02060208',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (20,1,2,0,1,9,95,X'000ADCBF020802021802020C080204180202041802020A010206090202060802020802020C0202',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (35,0,3,2,3,15,107,X'03046974656D096C6F6769737469637307736572766963651082BD0208020821020602020202D40218020204180402020802022902020702080208020404080204180202082802070208020A02020418020204090202022E02020205020602060222020502060202062C02020602080202020802062C02020502020204','closed',NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (56,0,1,0,1,6,114,X'0005E2BF021802020208021C0902020E0C0202020804',NULL,NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing) VALUES (168,1,2,0,1,5,119,X'0005F4BF021804021208020419020202060C0202020102',NULL,NULL);
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
INSERT INTO credit_change (seq, changes) VALUES (54,X'00D3010504FEBF020802B8010504000802');
INSERT INTO credit_change (seq, changes) VALUES (56,X'021002C001020502FEBF020102DB01020502000102');
INSERT INTO credit_change (seq, changes) VALUES (57,X'01D802C40101050180C00224020502060206');
INSERT INTO credit_change (seq, changes) VALUES (59,X'00B701240480C0020802CC010204000802');
INSERT INTO credit_change (seq, changes) VALUES (61,X'021002D401020480C0020202BF01020502000102');
INSERT INTO credit_change (seq, changes) VALUES (62,X'01D202F30106050280C0020102');
INSERT INTO credit_change (seq, changes) VALUES (63,X'00EB010B0482C0020802F4011304000802');
INSERT INTO credit_change (seq, changes) VALUES (65,X'021002FC0102050282C0020102F301020502000102');
INSERT INTO credit_change (seq, changes) VALUES (66,X'008302040482C002080280020104000802');
INSERT INTO credit_change (seq, changes) VALUES (68,X'02100288020207020182C002210205020202088B02020501000402');
INSERT INTO credit_change (seq, changes) VALUES (69,X'01F002F401080482C00222020502060202');
INSERT INTO credit_change (seq, changes) VALUES (72,X'007B1C0486C002080298020404000802');
INSERT INTO credit_change (seq, changes) VALUES (74,X'021002A00202050286C002210206020802068301020502000102');
INSERT INTO credit_change (seq, changes) VALUES (76,X'009F020B0488C002080290020704000802');
INSERT INTO credit_change (seq, changes) VALUES (78,X'01F002980202050188C00224020602080202');
INSERT INTO credit_change (seq, changes) VALUES (82,X'00A30108048AC002180202C002080400180202');
INSERT INTO credit_change (seq, changes) VALUES (84,X'021002C8020205028AC002210207020A02040204AB01020502000102');
INSERT INTO credit_change (seq, changes) VALUES (85,X'00C30209048AC0020802B4020704000802');
INSERT INTO credit_change (seq, changes) VALUES (87,X'017B26B70103050186C0020101');
INSERT INTO credit_change (seq, changes) VALUES (93,X'00E30208048CC0020802EC020904000802');
INSERT INTO credit_change (seq, changes) VALUES (95,X'021002F4020205018CC00224020602060208EB02020501000402');
INSERT INTO credit_change (seq, changes) VALUES (97,X'00CF0224048EC0020802F4020004000802');
INSERT INTO credit_change (seq, changes) VALUES (99,X'021002FC02020702038EC00221020702040206020AD702020501000402');
INSERT INTO credit_change (seq, changes) VALUES (100,X'01E8038803050090C002');
INSERT INTO credit_change (seq, changes) VALUES (101,X'008F03210482BD020802F4021004000802');
INSERT INTO credit_change (seq, changes) VALUES (102,X'0108F8020105028ABD0221020602020202');
INSERT INTO credit_change (seq, changes) VALUES (103,X'0112970302050182BD020402');
INSERT INTO credit_change (seq, changes) VALUES (105,X'00FF01120490C002080284030304000802');
INSERT INTO credit_change (seq, changes) VALUES (107,X'0210028C0302050190C002240205020202048702020501000402');
INSERT INTO credit_change (seq, changes) VALUES (108,X'00A8030810010000');
INSERT INTO credit_change (seq, changes) VALUES (109,X'00FF020A0490C0020802AC030104000802');
INSERT INTO credit_change (seq, changes) VALUES (111,X'021002B403020090C0028703020000');
INSERT INTO credit_change (seq, changes) VALUES (112,X'00B803011002030562616467650D6561726C792D72656C656173650D6869676865722D6C696D69747300');
INSERT INTO credit_change (seq, changes) VALUES (114,X'009303030490C0020802B8030F04000802');
INSERT INTO credit_change (seq, changes) VALUES (117,X'01DA04AF020A050292C0020102');
INSERT INTO credit_change (seq, changes) VALUES (118,X'01D204B302010092C002');
INSERT INTO credit_change (seq, changes) VALUES (119,X'01DB04E101B702010092C002');
INSERT INTO credit_change (seq, changes) VALUES (120,X'00DB03110494C002180202D003060400180202');
INSERT INTO credit_change (seq, changes) VALUES (122,X'021002D80302050294C002210207020A02060208E303020502000102');
INSERT INTO credit_change (seq, changes) VALUES (123,X'01F1010CE4030B05028CC00224010601050107');
CREATE TABLE vault_account (
    number INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    key INTEGER NOT NULL,
    id BLOB NOT NULL
) STRICT;
INSERT INTO vault_account (number, digest, key, id) VALUES (4,X'2C763CCB1786E1B93D43C449AA18CBA1',1,X'833A6B4B7DBCE4585EB1D1DD285B1CA9135BC2FA241CCBD5D8862756138C13');
INSERT INTO vault_account (number, digest, key, id) VALUES (5,X'09E85411C043A6DCFE02499CAF6D30D4',2,X'0CC55DB01F9EBD4AC837AA217F1F31E7638D962D2AE3A866D9B7AB9C8C53D9');
INSERT INTO vault_account (number, digest, key, id) VALUES (9,X'46FB866ADBA1C41908987DDA48B9E53D',3,X'68A0DE40F06023AABB3E7A17BF38B48554DD8CFA0DE851AAD1B2D8C42E6974');
INSERT INTO vault_account (number, digest, key, id) VALUES (10,X'4EED7223ADE7C2B2426CCF5259BD7241',4,X'E336E4233CEB79964B7D560E46ED947A87192F015A7EBC9D8F6111E9F5C05C');
INSERT INTO vault_account (number, digest, key, id) VALUES (17,X'994970BB3470DC2551F19D513C1FFCFD',5,X'3D91339157CAD8305CA09E5FC303B4A3C4E966CAC03A3AEF9B0B94F3AC68DC');
INSERT INTO vault_account (number, digest, key, id) VALUES (28,X'07DB6F3D3782B70D42456762FF984C38',6,X'14B68A84FF672EF3DC57A120CEEA943CEB8BFE42F8BB6A8660787D9A97F62D');
INSERT INTO vault_account (number, digest, key, id) VALUES (84,X'9C7828DC62C5266DAA6B4C09C570239E',7,X'99C4CEC46B31EF79FEC1EB470B8214CCA7E87D5F821C893A6829DA94515C0E');
CREATE TABLE vault_order (
    seq INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_order (seq, digest, sealed) VALUES (2,X'4903F1CA96C9DBE2181A141FA09B3F20',X'D9630CC67672D939B09E096D033EA75163C2885DB6BAFE92305DBA080F2D3CDA10F3C3F3234AB3');
INSERT INTO vault_order (seq, digest, sealed) VALUES (5,X'1592F8517AF16DD1202E713EF1F050E9',X'F46881E9A49517664AF14D887540E2B4D017B664866149BB08023D6E0E5C15F945570416DA0390');
INSERT INTO vault_order (seq, digest, sealed) VALUES (9,X'E58D9964954FA0DE761E34E0DAD73942',X'CD6850D9450C970A0312EAA5F9A369FE3F29EFF9716AB35AE998E4A0D6A795210A0A04');
INSERT INTO vault_order (seq, digest, sealed) VALUES (14,X'9CF6B47F40AE3B5C86BA1A214A674F48',X'51DFDF6D2545B3388E12B4AD1FDE4AB69C206D6835BF48595F9A77D6902C1365C6B4CFF4FB90CC');
INSERT INTO vault_order (seq, digest, sealed) VALUES (17,X'B1D402769C654241049A8F38CB9F49CF',X'D02C664E1592DD6658819D1D8BF765778BCFDBEF183F11F252CCB5858FC5AF3BF4A0067464C541');
INSERT INTO vault_order (seq, digest, sealed) VALUES (20,X'88C92481593C33C7B030185DCD602A84',X'6C79C71C072838DCFA96D9B9B7E1B6AB03D4553EA144F75E8CB52B401C67D067BE6C9A');
INSERT INTO vault_order (seq, digest, sealed) VALUES (23,X'A5802D91D448198D2D95F330C4A8830F',X'CE4AB12D91AB7E3290B27EE06481EC02C32C3657B2101FCA027DD9AC5DBEB737DB6A33B67D8A7B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (25,X'9BC68ACDC279A161BE51F56A110FEA7B',X'D919FADAF01CD8897DA9BF3BC23B908924B8490A9BA436B6F3C1A684E2EA85FC4F2D635D986284');
INSERT INTO vault_order (seq, digest, sealed) VALUES (29,X'37B9B3C7D4C3F09FA7AD2C85B51A2D6F',X'51F942DD406A61C9FEDF597D2BCE112315872DAB66C0EEEE092394AD877BE5F62480B8E7857B32');
INSERT INTO vault_order (seq, digest, sealed) VALUES (32,X'6119FE963BA82FF0CAD59171DE0F7C61',X'BBCA2B83FCAA32F12324BA4E051BF0A4985724E786D4E6951E348A2395A1E5B6365C59');
INSERT INTO vault_order (seq, digest, sealed) VALUES (35,X'58322F88BBCA39F2392AAE51468D1B48',X'C1EE55CBF429F9CB4FBF0DB1E831C59877115B68FC8A2795851DE8892B9177A2D79BDD');
INSERT INTO vault_order (seq, digest, sealed) VALUES (39,X'FDD1EC0E7A5D8325E1057A17170A3AE6',X'029D26D766453BFFEF41E7D04235E380F2BB65BB2C0B7B725C43A70C98A21B1BE2DDE5C7');
INSERT INTO vault_order (seq, digest, sealed) VALUES (42,X'955732B4FDE554A232B74448FC00E07E',X'6FB59D895115696E448EA12C340C38C1248C7D9A6661F50056F703313CE0B7D9DC15B116629B723B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (44,X'820468A8477D51F1299F966C40285732',X'CDA972A0031DA3FDD629CBDC583C6D13A5F953D961C1B827BBE752DAC98AACA32CD67FDCECE6B5AC');
INSERT INTO vault_order (seq, digest, sealed) VALUES (46,X'1E6E338351BBA0F73331A4DC809A0E67',X'6FBDDFE0E9830381833509DA8ECB70F2BD78262308424E9BA99F399A4DD591758B5AF8485E7BC505');
INSERT INTO vault_order (seq, digest, sealed) VALUES (49,X'E81AA8007B9766B30E101354FF29BFAE',X'E5C0ABE565BAD54D2740FEB20D3B70E111D71371161D4C68EB551F9B27EBCF098E7550F5');
INSERT INTO vault_order (seq, digest, sealed) VALUES (54,X'1F8816548A2E3C766E732A2D3A350848',X'B704B38F3067384A6F013E152431764F980951B099F0B27AF176E0130347F25D317FB559');
INSERT INTO vault_order (seq, digest, sealed) VALUES (59,X'8DE5BE8B6611A96986D33ACE090967AD',X'ACDD5AD1ACDA36CF6D632AD8CCD49D531FB8EC7E2F93D0BE010A09865DF9AE2E3EA39280225B30B2');
INSERT INTO vault_order (seq, digest, sealed) VALUES (63,X'9E14D18F904F6156BA431BC6428CD8F7',X'E09170586954A848EEB0A12BAC1511845303CAB37CEDF79936E25651EF503E1D6166672A6DE0227E');
INSERT INTO vault_order (seq, digest, sealed) VALUES (66,X'A78DA4E5105F5BCED04764FE5A2D07A9',X'899BD39A98D880C9F7FE2072A8C92CC5077BF9098DCCEE111026A5EA74571D054101ECEC1DCAC214');
INSERT INTO vault_order (seq, digest, sealed) VALUES (72,X'BF43824CB1309B3DD5085E049E97C5A3',X'399BA93D759E87F050E295B272775C5E9490B9DA3853B30B087E0C00C29545E5991F27D00DBD2161');
INSERT INTO vault_order (seq, digest, sealed) VALUES (76,X'FC965ED79024A0BB48F73CF5A244DB31',X'F1ADF8EC7E293673A8D657F62BAC9E18C551E62C7EBD0A546A8308A82ED1DCF0C86D3006');
INSERT INTO vault_order (seq, digest, sealed) VALUES (82,X'9553AB3A972B58C1BEF72122FC542317',X'C3672738CD35C1FD47DCEAAA5FB31221733D34C8E06828494B1413505725EE2FC99709A08892F5F6');
INSERT INTO vault_order (seq, digest, sealed) VALUES (85,X'C787102856D51CC874CD746A57BBE597',X'85374F02E4BA374AE3224768EC25B103F16A9A5B5D1B36D2573374BF3543858D73A2695C');
INSERT INTO vault_order (seq, digest, sealed) VALUES (91,X'EC8ABE7D89E75DCE40027129D3EC2A09',X'5FEEE46E106792BAB07826289950BCAFED72DD7238323A26D44243ABA75A0A2410F63013E7AAFDFD8E85E2');
INSERT INTO vault_order (seq, digest, sealed) VALUES (93,X'89A87F5B1FEF863284D895EC20A17B78',X'69AA06F6B7CAD8C0D3BF6C4F7B6FC1039EA19C1FA10B979856EACBEF42A94B48B91AA5E612CE0F08');
INSERT INTO vault_order (seq, digest, sealed) VALUES (97,X'9BC23ACE361E66FF8E21BBF7B8BDA3A7',X'C9278AD46932838F213A63C8348D780D806D0E231E4A8CAA2FBFE06D7E41F412B108361405D78953');
INSERT INTO vault_order (seq, digest, sealed) VALUES (101,X'68223F89E9591CE940B758D6C73C46B9',X'6FD78921D22ADC15913CF8AF5FC7565E8CC339B10CCB66D72B98A77CD2C40BE0BB66144937899836');
INSERT INTO vault_order (seq, digest, sealed) VALUES (105,X'44D00516FD82A4A3A38774EE0D7CBF53',X'EA2B02DF71C468D674C9250D81853B46EA5C85A5B9D290DFC0C8E1A096516955FDB1B695E794922A');
INSERT INTO vault_order (seq, digest, sealed) VALUES (109,X'4A81A4EEFE28F41944877CA63F3367E6',X'C769CE43C4C43AEC7B59560085A457834AEE372C4468CD6F3BBD3B2E445CAEFDD4B2798A');
INSERT INTO vault_order (seq, digest, sealed) VALUES (114,X'3BFDC9A565A6DCF506C96902A2FB1786',X'2F29ACD3D6B86765E484DCCB561A2C85A540109E9C1022F2E7A09CC6EAB6A017D0467A9E');
INSERT INTO vault_order (seq, digest, sealed) VALUES (120,X'8A98F8D517F25260CAC28B6C0AC0A0F3',X'42E863A68AD99842746AB47D0458DC94304AE3C0C0A38619283AFEC3FE21238588BC6D387478CAEF');
CREATE TABLE vault_carrier (
    seq INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_carrier (seq, sealed) VALUES (92,X'2163141C5977F95595AA432F1986B94EC1E066CA4087526B743D83CB287B1E6BA61051');
CREATE TABLE vault_opening (
    rating INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_opening (rating, sealed) VALUES (50,X'10495FB3D259D01C2CB2E96503FA04FE7AE3800474B8BED153C13CDA4A4C6416E2BEE49A92FB927168C550EA91CE939AE36FD0D2BC22DC4D50128B9F7FD1CBCDE2E9F6934165E258112BDE4026C4BC243D92B1FC87EC7EA184BF70B6A123584815D5C3CE2B2921617E1D641C62B5C811F43B4CA31E08BA7EE2990914E8003CF22724043575A9C3818A5600E2CC2BCD3705E73F04229556CA2285B0A917AAC48864EA90F52FC7DB18D685D046FD749798B4909688BE9E1C278784E5347C90AA1C7E42CA00BF4058F8B29B5B66F740B5C3F5AFA06C2EC55D3F36D4D23438D37C9588DB29CE8E80AD79253E4664FDA0F821089ED629331E51A36157708AB7C86720C62757BA5D5EF79EAFB5459067745C2368F9BDD6D91837448C6062D3');
INSERT INTO vault_opening (rating, sealed) VALUES (77,X'B9FC27E39998A840E598584CF33A2F874722BC764412A0CBFA61764B41D4C6F1806E5EA4FFEB6C62003AAB0CB645091CADF287E7E99513501042A7632EE2C2FE976D980D031C692DEDF14602F5EA9BF2DD1542D2071A6DED9F75CF134C63F456A4FFEA4937685B22DD4F841606C7F8DDA80DE833E8E119EFC9898BFEB69001B122AAAD348E6A17DE6680C21162204933176C687E13E237B58597D8E415A5EF45D2DA2D28E2A93AC31C6FF5EA5A15EB8ACA441DEA85A4C54CA78C8845932EA9F06BE3C1215D6575B07A7AD076A63E6607CD0EFF026879B3B8D0B2D479A44758E7F7B69A7194ECD4F5D6EDE3011E5174417A04039F9BD58CAD0C314D80416BFBCE527511A990AE1F613E87F669E9E10A29A19D9516AD7A215936657BFD');
INSERT INTO vault_opening (rating, sealed) VALUES (86,X'F7D339036B15DD279204F96C6DE8D017C791A1369FEE3B80B803F83CFB00D1D70C4615D64BA896BA8243364DC8F212368CD3205472D4443D2F5023968BEE68068642B2F6A8B82919513BBB9735A8F897BD9B687EE7BF3B81CFA7C3D4359B4C61009A347A788945F863E32C219F67D46559834406F6161B7C8B9C13BF5D99D059CA08B6503A31A2D3080565F6497DE276173A1F18FC0A58180B4ECCE50A632140FA58E408CBD1CEF83BFF10DF0CBDCED0178CF6EC47F92B05FF584CF8752C01A6327D5ED771A51F904887987644BEF47871CC98422C973B5642DC13CF66A8A92C6E51D5BE66A303142C722B9C9A06743040172FA02D36C79E0590EDA3B17B9D9AD31E44B3C8AF20BFC18B7812470C83818F8FAD4BE019775CFFFA529C');
INSERT INTO vault_opening (rating, sealed) VALUES (115,X'4403AF4252DB150AED8320977A4E819FA5712E829CED61975C5D4557E9EDD7D097712792E7A28EA83D8F728720CA272000F95D54F522313D649F7989858687A472BCFEEABC147247D2767EDA5B788E3CE98B1BC94EB3DF0854E549DC68163F91C97B903B015A2417681B75F77A6E1D33B4B2D557A9C7FBA3D81E719EC7B923E24EDEA17AD4B884111E72142E82A19653AFFB1B475281B65DFFC32A7CAA07AA24BD56C66721FC15414A4339CA61A03ABA21A687011847A8B36D28FA65C7C3DAE97898E73820D8767F855C631FF499570E5B3DA1FF79934A6F29FA1CCAB9FA77F4D0F8B4A9156B1BF14C03A6B7992F18513DDA11350EC880F5E219FAEED5D455DB47F40B55142101B98A752ECBD29734EF533F39ABC97163BAB00292CF');
CREATE TABLE vault_request (
    digest BLOB PRIMARY KEY,
    seq INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'0BC023D40AC365B21495320C1A82AC26',53,X'F794A0AD27967DAE4F3DB04EF5CCEE848F3A968564572C7BB8411EA57DEAC1447A403C77D1F483AF0BD18C45FA322174CD0BB22BF8CE89E038AC694F');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'137A57E23380ACF3454ED597F8F0FFD5',11,X'D8AAA41377BFC188A49A48132E58E959080D3B659D9895566623D749E14D2E94F45D45A654CD672CE58FAE04FECA46FD3FC97E76C34D70D343D47C6B');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'14D01FA46AD0761CB9925E909390BB0B',28,X'8DAF6B04060D7576EFB342E1CE28F79E4D6BE1863A086B11B654CBF7F28E27C426D968B439CA630490682AB4411103F8A2AADEAFFD5AA9A1EC9B07E0');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'2BD23D9DA90697F93A8CA4D52D7A0DF5',4,X'AB2AE95F8F007A6B7EEECF79875D03E41B911395909BF6C78F7A69385027D744793B023045868CD5AB99CA8732D913E70BC2447555CA2600AC6113F7');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'2FFECE88418FEB56E3839C7ABA6E192D',113,X'EBCE36C803709B4D49DFA9F03E32C541346CEACFEAB5664CFFD5568B829E0D7F74FA5AA6056A0339D1EAB0719645FC5EC3C2D371CA8CDF1527C89C67');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'63A2A83C11F1B6B66177197928800C64',108,X'AC36AD6320C333AD0F7CB39302797BBC1FE714B55CA18F747972FE59601732A14ABE1E2CCD5BAF0E32C2E56CD82027A58E8F733E29F0AB281E44F907');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'72ED06E22C1271E9338CDE7FFD2D424A',12,X'946921CE4028E0DB8E59A3F9F7BE35141924A47F96F90D6E0CCC9BAE7ED781ED74BA7F2DFF043461137B87FB3C87CDBE237BC5403977CD1F2B7BD7BF');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'8606F9BD42F181CE6EBEB4E3E6EE574D',16,X'179B1EB1B4819F2C841C184604D2EF787B08A457AFBE311463F2D5BAA6955D06DB40E68EB47E41840565130F21C045BD3B8FBBB2CA143897CE40265B');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'9DB74036407B3FD289139DA5F8D4DFFC',41,X'93DD7E54DF9ABDB643654AF2BD60DB0CBC2F8050134C6AFB84CEBDCF71644E24E513DE57D8110488353BE96D5E98CD10F8EF6AFFD667892A1F4DEA06');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'9E678A8BDB8A60E048512163F45BE103',90,X'1D95272176141005C8970809A384598076402150D86C476978A6447B779940DBFD2EDC802847A485C15581BE1CA7A4CD3A2AD3C7FB70506C7EDD7BA7');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'A83AA06D9B5B6FBCF34910FAD5F0C851',87,X'690581C301C8B23BE077CEDC22280D1F1D2B8B644385810C2890F313BE5063619C63CCCF7C9D39C1FB278AE30114EF54B0C430E40ECFEAF01505ADC2');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'CF5D54050A55B7BD6FE969101165E202',104,X'19AD26C248BA1234DB8CFE73824BDC353DF62D100B955B29E0CD5280A6A06DA45FC63F609A36BCEB174400546EBB96868875688A2E4B210E9945CA1C');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'D7A6256EF1BB472720FCD2C1C3D1F060',58,X'D1FC8742090B4F45F7DC717F80D9E8A2FA4089FFC1B0B7382D4609B992F26817152AB9557FBFD21B2623E0015CB0068140D2ED4121F83C074B283DBB');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'EB65AC72A98986597160BE2C225D1DC7',3,X'8EA245804A26E600CE0B46917C520B606EB611AF72976E6BD31E5DACC2E8F3CB836C1189FF608F6803A7C55889FC62D276F5C9F109D8C56BE6533548');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'ECF05DEC296B8708EEB113CE36B6AB34',8,X'1B538522008AA0338CEF988FFFF2F62A20F903C71FD8FE9D4BB54DFD5B199E0335893E423A1460F2590532B02131CE2732C9258B28756B63DACEE4E9');
CREATE TABLE vault_text (
    rating INTEGER PRIMARY KEY,
    author INTEGER NOT NULL,
    wrapped INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (8,17,0,X'7614AB0EAC806A1D526691E836E483FAC1936BC80839B5E7D519C0704D9254A3CC65DF68672DBDF0527378481D58C7192A10BAB18E995314E8DD4BEE90CCDE4D5AA82F5E3F866C79A12A');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (13,10,0,X'B94B07261F973F4E8C31C7F6690BC8A96A51AA0BFE5C396FED1ACCC2435A626EF058F6475B3B8AA936851C0D861644793929D96555D7CA402BC7CB1AF42015C704720ED9E9DFFC1A0CDE1026BEF6E366CBBE7FFEDDFC');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (75,84,0,X'2FB9E277C4180FFEE72BE2FF5435E461D9E233AED18F9A7F843AD534ABC39C46E3AB71D24066E1C3EBDDBD84189C6083FA1A273C0AFBF52866C7A86C573A30D21B39B4D801A37ED54057E932610D5E447C77F8C3AE87');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (104,84,0,X'7E4FB47F6217116690457BC1A90DD9CB193463861E260AD783F9679F9020CB487648318D42D392418C62E89A19BF4E01933B91FA3AD161A27A347CAA30865E36375613ACBD778716A2');
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
INSERT INTO training_attempt (seq, account, course, at, score, passed, until, certificate, evidence) VALUES (16,9,'seller-basics',1768193014279,88,1,20830,16,NULL);
INSERT INTO training_attempt (seq, account, course, at, score, passed, until, certificate, evidence) VALUES (53,17,'seller-basics',1769426258307,54,0,NULL,NULL,NULL);
INSERT INTO training_attempt (seq, account, course, at, score, passed, until, certificate, evidence) VALUES (113,5,'seller-basics',1770246184904,45,0,NULL,NULL,NULL);
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
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due, since) VALUES (8,17,1,'fake-trade','serious',12,1768070231150,1000,X'D2DED513B1787ECC783B2C71C19FAA6C354D1AFE0F9C93D7BE2FF2ABD257609A',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,'closed',7,1768675031150,'rules-exam',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
CREATE TABLE commitment (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    code TEXT NOT NULL, -- its name in the policy
    periods TEXT NOT NULL, -- JSON: [{"at":taken,"by":fact,"dropped":{"at":ends,"by":fact}}, …]
    days BLOB NOT NULL -- orders and breaches by day; see KeepingBytes.swift
) STRICT;
INSERT INTO commitment (seq, account, code, periods, days) VALUES (90,5,'dispatch-48h','[{"at":1770072378817,"by":90}]',X'028CC0020100040100');
CREATE TABLE promise (
    seq INTEGER PRIMARY KEY,
    open TEXT NOT NULL, -- JSON: [{"by":until,"commitment":its seq,"due":when the clock looks,"step":"dispatch"}, …]
    due INTEGER
) STRICT;
INSERT INTO promise (seq, open, due) VALUES (91,'[]',NULL);
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
INSERT INTO carrier (seq, token, dispatched, days) VALUES (92,X'5CD491B326BBC4216B902CB8483FE89F',1,X'00');
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
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (93,5,10,NULL,X'00');
INSERT INTO defect (seq, seller, buyer, newest, orders) VALUES (105,17,84,20488,X'01690290C002');
CREATE TABLE standing_fact (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL
) STRICT;
INSERT INTO standing_fact (seq, account) VALUES (28,17);
INSERT INTO standing_fact (seq, account) VALUES (36,17);
INSERT INTO standing_fact (seq, account) VALUES (37,5);
INSERT INTO standing_fact (seq, account) VALUES (38,17);
INSERT INTO standing_fact (seq, account) VALUES (108,5);
INSERT INTO standing_fact (seq, account) VALUES (112,5);
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
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (54,4,0,1769426258307,40,54,NULL,NULL,20479,20499,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (58,10,1,1769494004320,4,NULL,NULL,NULL,20480,20500,'goodwill',NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (59,28,0,1769494004320,30,59,NULL,NULL,20480,20500,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (63,10,0,1769615319376,40,63,NULL,NULL,20481,20501,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (66,4,0,1769632146818,20,66,NULL,NULL,20481,20501,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (70,10,3,1769740632668,-40,NULL,NULL,NULL,NULL,NULL,NULL,1769644800000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (71,10,3,1769740632668,-20,NULL,NULL,NULL,NULL,NULL,NULL,1769731200000,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (72,84,0,1769740632668,30,72,NULL,NULL,20483,20503,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (76,10,0,1769878942850,30,76,NULL,NULL,20484,20504,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (79,4,3,1769921360538,-49,NULL,NULL,NULL,NULL,NULL,NULL,1769904000000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (80,28,3,1769921360538,-30,NULL,NULL,NULL,NULL,NULL,NULL,1769904000000,'silver',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (82,84,0,1769921360538,20,82,NULL,NULL,20485,20505,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (85,10,0,1769923062075,20,85,NULL,NULL,20485,20505,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (89,28,3,1770072378817,-40,NULL,NULL,NULL,NULL,NULL,NULL,1769990400000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (93,10,0,1770072378817,20,93,NULL,NULL,20486,20506,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (96,4,3,1770123655260,-40,NULL,NULL,NULL,NULL,NULL,NULL,1770076800000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (97,28,0,1770123655260,30,97,NULL,NULL,20487,20507,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (105,84,0,1770210952830,40,105,NULL,NULL,20488,20508,NULL,NULL,'gold',NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (116,10,3,1770404999034,-30,NULL,NULL,NULL,NULL,NULL,NULL,1770249600000,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (120,4,0,1770404999034,30,120,NULL,NULL,20490,20510,NULL,NULL,NULL,NULL);
INSERT INTO membership_entry (seq, account, kind, at, points, trade, cut, gross, day, expires, reason, due, tier, taken) VALUES (124,10,3,1770427610612,-10,NULL,NULL,NULL,NULL,NULL,NULL,1770422400000,NULL,NULL);
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
INSERT INTO cases (seq, in_order, item, cause, party, claimant, respondent, goods, remedy, currency, minor, text, opened, state, clocks, pause, away, holder, admitted_seq, admitted, answered_seq, answered, answer, offers, asked_time, extended_seq, extended, opted_out, agreed, decision, returned_seq, returned, rounds, reviews, closed_seq, closed, outcome, due, house) VALUES (13,9,NULL,'defective',0,10,17,'sent','return-refund','EUR',292,X'1FD8BF2E533F22213D94FD61A2E3BE511A266197CB944F9A698152B0E6104B4F',1768180018093,'closed','[]',NULL,NULL,NULL,22,1768266418093,NULL,NULL,NULL,'[]',NULL,NULL,NULL,0,NULL,'{"amount":{"currency":"EUR","minor":292},"at":1768698418093,"by":"clock","remedy":"return-refund","seq":34,"side":"claimant"}',NULL,NULL,0,0,81,1769908018093,'forfeited',NULL,NULL);
INSERT INTO cases (seq, in_order, item, cause, party, claimant, respondent, goods, remedy, currency, minor, text, opened, state, clocks, pause, away, holder, admitted_seq, admitted, answered_seq, answered, answer, offers, asked_time, extended_seq, extended, opted_out, agreed, decision, returned_seq, returned, rounds, reviews, closed_seq, closed, outcome, due, house) VALUES (75,44,NULL,'fake-rating',0,84,5,'sent','rating-unscored',NULL,NULL,X'8FD2782C18856EBB3210D75D73C56D7019C06704F15688757990863038E6D0EF',1769878942850,'decided','[{"clock":"appeal","ends":1771002142850,"starts":1770397342850}]',NULL,NULL,NULL,88,1769965342850,NULL,NULL,NULL,'[{"at":1770210952830,"by":"claimant","remedy":"replacement","seq":104,"text":"zQy42zruwonQdCul82uq6piMjmO2cm3YV+GJ6VZZa3M=","until":1770470152830}]',NULL,NULL,NULL,0,NULL,'{"at":1770397342850,"by":"clock","remedy":"rating-unscored","seq":119,"side":"claimant"}',NULL,NULL,0,0,NULL,NULL,NULL,1771002142850,NULL);
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
CREATE INDEX case_waiting ON cases (due, seq)
    WHERE due IS NOT NULL AND holder IS NULL AND pause IS NULL AND state IN ('escalated', 'staff-decision', 'held', 'appeal');
