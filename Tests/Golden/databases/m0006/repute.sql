PRAGMA application_id = 1380996436;
PRAGMA user_version = 6;
CREATE TABLE fact (
    seq INTEGER PRIMARY KEY,
    line TEXT NOT NULL
) STRICT;
INSERT INTO fact (seq, line) VALUES (1,'{"actor":{"role":"admin","uid":0},"at":1767225600000,"body":{"from":1767225600000,"origin":"repute.invalid/d7964905cbb5c8cc04b6ec256330f0f2","policy":{"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":1,"zoneMinutes":0}},"kind":"policy.adopted","seq":1,"v":1}');
INSERT INTO fact (seq, line) VALUES (2,'{"actor":{"role":"storefront","uid":1001},"at":1767225600000,"body":{"buyer":"emmnhqm+QowmHDsftWjXhA==","closes":1768521600000,"completedAt":1767225600000,"day":20454,"period":24312,"policy":1,"seller":"MaeqwzzpzMNT3Veay1Q5Pw=="},"kind":"order.completed","seq":2,"v":1}');
INSERT INTO fact (seq, line) VALUES (3,'{"actor":{"role":"admin","uid":1000},"at":1767225600000,"body":{"account":"EqOd+vtBr7dhSxL1Yq3QxA==","code":"fake-trade","measures":["closed"],"officer":1000,"party":"seller","points":12,"statement":"D5eOzwo5tOETVkA3mUMuLL32RXZKIYR3Iw4ONxVvdac=","sum":12,"tally":"serious","terms":{"days":7,"ends":1767830400000,"exam":"rules-exam","measures":["closed"],"points":12}},"kind":"sanction.recorded","seq":3,"v":1}');
INSERT INTO fact (seq, line) VALUES (4,'{"actor":{"role":"storefront","uid":1001},"at":1767225600000,"body":{"amount":{"currency":"EUR","minor":222},"buyer":"emmnhqm+QowmHDsftWjXhA==","closes":1768521600000,"completedAt":1767225600000,"day":20454,"deliveredAt":1767225600000,"period":24312,"policy":1,"seller":"MaeqwzzpzMNT3Veay1Q5Pw=="},"kind":"order.completed","seq":4,"v":1}');
INSERT INTO fact (seq, line) VALUES (5,'{"actor":{"role":"storefront","uid":1001},"at":1767225600000,"body":{"by":"buyer","clock":1768521600000,"commitment":"vuc0VIhbsOC6TtfiXDCoVbVMVTO4BUtENxyRomhOrdE=","order":4},"kind":"rating.sealed","seq":5,"v":1}');
INSERT INTO fact (seq, line) VALUES (6,'{"actor":{"role":"storefront","uid":1001},"at":1767225600000,"body":{"by":"seller","day":20454,"effects":[{"details":1,"points":1,"rating":5,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":6,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":4,"service":2},"rating":5,"salt":"khc/IOFV/U/qb7jXOF1nhDo2r3fmYOrEgpxH+3jcmJo=","value":"positive"}],"order":4,"value":"negative"},"kind":"rating.shown","seq":6,"v":1}');
INSERT INTO fact (seq, line) VALUES (7,'{"actor":{"role":"storefront","uid":1001},"at":1767333013894,"body":{"amount":{"currency":"EUR","minor":74},"buyer":"emmnhqm+QowmHDsftWjXhA==","closes":1768629013894,"completedAt":1767333013894,"day":20455,"deliveredAt":1767333013894,"period":24312,"policy":1,"seller":"EqOd+vtBr7dhSxL1Yq3QxA=="},"kind":"order.completed","seq":7,"v":1}');
INSERT INTO fact (seq, line) VALUES (8,'{"actor":{"role":"storefront","uid":1001},"at":1767333013894,"body":{"by":"buyer","clock":1768629013894,"commitment":"48nCcsOsXz1NYrjUubv1I9GQrgDhAKPJ9m3fjLaAoiQ=","order":7},"kind":"rating.sealed","seq":8,"v":1}');
INSERT INTO fact (seq, line) VALUES (9,'{"actor":{"role":"storefront","uid":1001},"at":1767333013894,"body":{"by":"seller","day":20455,"effects":[{"details":0,"points":0,"rating":8,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":9,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":4,"logistics":2,"service":2},"rating":8,"salt":"jie+Rk8orwl8auV+JJUmNPliRs/BuCsgYFPSeogyk3w=","value":"neutral"}],"order":7,"value":"positive"},"kind":"rating.shown","seq":9,"v":1}');
INSERT INTO fact (seq, line) VALUES (10,'{"actor":{"role":"admin","uid":1000},"at":1767382746469,"body":{"account":"MaeqwzzpzMNT3Veay1Q5Pw==","code":"misdescribed","officer":1000,"party":"seller","points":6,"statement":"8rxMCdETBesWQtuwjD5xqEqWtuwklnHwnCbGfKfazBE=","sum":6,"tally":"general"},"kind":"sanction.recorded","seq":10,"v":1}');
INSERT INTO fact (seq, line) VALUES (11,'{"actor":{"role":"storefront","uid":1001},"at":1767382746469,"body":{"amount":{"currency":"EUR","minor":132},"buyer":"WH2GGcNBeiqQbdokVc6qNw==","closes":1768678746469,"completedAt":1767382746469,"day":20455,"deliveredAt":1767382746469,"items":[{"item":"5NXzxWfBjdWQkIJHZGnWgQ=="}],"period":24312,"policy":1,"seller":"MaeqwzzpzMNT3Veay1Q5Pw=="},"kind":"order.completed","seq":11,"v":1}');
INSERT INTO fact (seq, line) VALUES (12,'{"actor":{"role":"storefront","uid":1001},"at":1767382746469,"body":{"by":"buyer","clock":1768678746469,"commitment":"4f/09yxdJPBYVcxUR6NY4WKu0IrZuSJVowrjgRcY6e8=","order":11},"kind":"rating.sealed","seq":12,"v":1}');
INSERT INTO fact (seq, line) VALUES (13,'{"actor":{"role":"storefront","uid":1001},"at":1767382746469,"body":{"by":"seller","day":20455,"effects":[{"details":1,"points":1,"rating":12,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":13,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"service":4},"rating":12,"salt":"GOTpJakaMXj0yMKF4/K7Y1hMJxYWMJUf719GmyTh+ns=","value":"positive"}],"order":11,"value":"positive"},"kind":"rating.shown","seq":13,"v":1}');
INSERT INTO fact (seq, line) VALUES (14,'{"actor":{"role":"admin","uid":1000},"at":1767404200505,"body":{"account":"MaeqwzzpzMNT3Veay1Q5Pw==","certificate":{"ends":1799020800000,"issued":20456,"next":1796428800000,"officer":1000,"state":"verified","type":"training"},"course":"seller-basics","passed":1,"score":68,"until":20821},"kind":"training.attempted","seq":14,"v":1}');
INSERT INTO fact (seq, line) VALUES (15,'{"actor":{"role":"storefront","uid":1001},"at":1767404200505,"body":{"amount":{"currency":"EUR","minor":491},"buyer":"37FmlCm5rB92aUjuforuLw==","closes":1768700200505,"completedAt":1767404200505,"day":20456,"deliveredAt":1767404200505,"items":[{"item":"5NXzxWfBjdWQkIJHZGnWgQ=="}],"period":24312,"policy":1,"seller":"XYwU1E6WojF4zZYPWdHe2w=="},"kind":"order.completed","seq":15,"v":1}');
INSERT INTO fact (seq, line) VALUES (16,'{"actor":{"role":"storefront","uid":1001},"at":1767404200505,"body":{"by":"seller","clock":1768700200505,"commitment":"OkuRPbObqcZOZ1kXxY8qtY0a2Zs8xrA6G8TaWuSfB+c=","order":15},"kind":"rating.sealed","seq":16,"v":1}');
INSERT INTO fact (seq, line) VALUES (17,'{"actor":{"role":"storefront","uid":1001},"at":1767407427373,"body":{"amount":{"currency":"EUR","minor":69},"buyer":"WH2GGcNBeiqQbdokVc6qNw==","closes":1768703427373,"completedAt":1767407427373,"day":20456,"deliveredAt":1767407427373,"period":24312,"policy":1,"seller":"MaeqwzzpzMNT3Veay1Q5Pw=="},"kind":"order.completed","seq":17,"v":1}');
INSERT INTO fact (seq, line) VALUES (18,'{"actor":{"role":"storefront","uid":1001},"at":1767407427373,"body":{"by":"buyer","clock":1768703427373,"commitment":"DZi9/q+E+LQCpYcoAtL+v8JarY4BZiTzXtKKgHeX3TU=","order":17},"kind":"rating.sealed","seq":18,"v":1}');
INSERT INTO fact (seq, line) VALUES (19,'{"actor":{"role":"storefront","uid":1001},"at":1767407427373,"body":{"by":"seller","day":20456,"effects":[{"details":0,"points":0,"rating":18,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":19,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":2,"service":5},"rating":18,"salt":"uNNazkzr7n9RDkcRk4roMkjA23eoZE5iq37c2D1zBtM=","value":"neutral"}],"order":17,"value":"positive"},"kind":"rating.shown","seq":19,"v":1}');
INSERT INTO fact (seq, line) VALUES (20,'{"actor":{"role":"storefront","uid":1001},"at":1767442157335,"body":{"amount":{"currency":"EUR","minor":176},"buyer":"ovXFGaFPXzFA0qHCzzh2nA==","closes":1768738157335,"completedAt":1767442157335,"day":20456,"deliveredAt":1767442157335,"period":24312,"policy":1,"seller":"EqOd+vtBr7dhSxL1Yq3QxA=="},"kind":"order.completed","seq":20,"v":1}');
INSERT INTO fact (seq, line) VALUES (21,'{"actor":{"role":"storefront","uid":1001},"at":1767442157335,"body":{"by":"buyer","clock":1768738157335,"commitment":"E7Y2puKHsMkH670XoRkkNkqV/StwubnAxYTQSON0Qdg=","order":20},"kind":"rating.sealed","seq":21,"v":1}');
INSERT INTO fact (seq, line) VALUES (22,'{"actor":{"role":"storefront","uid":1001},"at":1767589858497,"body":{"amount":{"currency":"EUR","minor":303},"buyer":"37FmlCm5rB92aUjuforuLw==","closes":1768885858497,"completedAt":1767589858497,"day":20458,"deliveredAt":1767589858497,"period":24312,"policy":1,"seller":"MaeqwzzpzMNT3Veay1Q5Pw=="},"kind":"order.completed","seq":22,"v":1}');
INSERT INTO fact (seq, line) VALUES (23,'{"actor":{"role":"storefront","uid":1001},"at":1767589858497,"body":{"by":"buyer","clock":1768885858497,"commitment":"gHoZRdy1aHeqAah13ntbTNaBdDM4inAdX7IgwuO1qH0=","order":22},"kind":"rating.sealed","seq":23,"v":1}');
INSERT INTO fact (seq, line) VALUES (24,'{"actor":{"role":"storefront","uid":1001},"at":1767589858497,"body":{"by":"seller","day":20458,"effects":[{"details":1,"points":1,"rating":23,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":24,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"logistics":1,"service":4},"rating":23,"salt":"CBceMRvuZ7EPaal9V1AbLKcyBxyWhY3m+5IGMVy0h64=","value":"positive"}],"order":22,"value":"negative"},"kind":"rating.shown","seq":24,"v":1}');
INSERT INTO fact (seq, line) VALUES (25,'{"actor":{"role":"storefront","uid":1001},"at":1767753791356,"body":{"amount":{"currency":"EUR","minor":347},"buyer":"emmnhqm+QowmHDsftWjXhA==","closes":1769049791356,"completedAt":1767753791356,"day":20460,"deliveredAt":1767753791356,"items":[{"item":"5NXzxWfBjdWQkIJHZGnWgQ=="}],"late":1,"period":24312,"policy":1,"promisedBy":1767667391356,"seller":"XYwU1E6WojF4zZYPWdHe2w=="},"kind":"order.completed","seq":25,"v":1}');
INSERT INTO fact (seq, line) VALUES (26,'{"actor":{"role":"storefront","uid":1001},"at":1767753791356,"body":{"by":"seller","clock":1769049791356,"commitment":"l+SGeQa8F31EKLnsuZ2wQYhF4HeKXS02jp5UdDffLNk=","order":25},"kind":"rating.sealed","seq":26,"v":1}');
INSERT INTO fact (seq, line) VALUES (27,'{"actor":{"role":"storefront","uid":1001},"at":1767867214800,"body":{"account":"XYwU1E6WojF4zZYPWdHe2w==","code":"dispatch-48h"},"kind":"commitment.taken","seq":27,"v":1}');
INSERT INTO fact (seq, line) VALUES (28,'{"actor":{"role":"storefront","uid":1001},"at":1767867214800,"body":{"buyer":"emmnhqm+QowmHDsftWjXhA==","createdAt":1767867214800,"promises":[{"by":1768040014800,"commitment":27,"due":1768126414800,"step":"dispatch"}],"seller":"XYwU1E6WojF4zZYPWdHe2w=="},"kind":"order.opened","seq":28,"v":1}');
INSERT INTO fact (seq, line) VALUES (29,'{"actor":{"role":"storefront","uid":1001},"at":1767867214800,"body":{"carrier":"33jRcsgQofMcmtdN8RRNjA==","dispatchedAt":1767867214800,"kept":[27],"order":28},"kind":"order.dispatched","seq":29,"v":1}');
INSERT INTO fact (seq, line) VALUES (30,'{"actor":{"role":"storefront","uid":1001},"at":1767867214800,"body":{"amount":{"currency":"EUR","minor":161},"buyer":"emmnhqm+QowmHDsftWjXhA==","closes":1769163214800,"commitments":[27],"completedAt":1767867214800,"day":20461,"deliveredAt":1767867214800,"period":24312,"policy":1,"seller":"XYwU1E6WojF4zZYPWdHe2w=="},"kind":"order.completed","seq":30,"v":1}');
INSERT INTO fact (seq, line) VALUES (31,'{"actor":{"role":"storefront","uid":1001},"at":1767867214800,"body":{"by":"buyer","clock":1769163214800,"commitment":"OuyLEWbO1PntO6Dh8jNZqHEinKHkvySlSbE16k9uLmI=","order":30},"kind":"rating.sealed","seq":31,"v":1}');
INSERT INTO fact (seq, line) VALUES (32,'{"actor":{"role":"storefront","uid":1001},"at":1767867214800,"body":{"by":"seller","day":20461,"effects":[{"details":0,"points":1,"rating":31,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":32,"scored":1,"why":"counted"}],"opens":[{"rating":31,"salt":"cjC6MQyqamFxv5LHODVXg0NBX+12LP+QNI2KS+C8OfM=","value":"positive"}],"order":30,"value":"positive"},"kind":"rating.shown","seq":32,"v":1}');
INSERT INTO fact (seq, line) VALUES (33,'{"actor":{"role":"storefront","uid":1001},"at":1767889052686,"body":{"amount":{"currency":"EUR","minor":183},"buyer":"37FmlCm5rB92aUjuforuLw==","closes":1769185052686,"completedAt":1767889052686,"day":20461,"deliveredAt":1767889052686,"period":24312,"policy":1,"seller":"MaeqwzzpzMNT3Veay1Q5Pw=="},"kind":"order.completed","seq":33,"v":1}');
INSERT INTO fact (seq, line) VALUES (34,'{"actor":{"role":"storefront","uid":1001},"at":1767889052686,"body":{"by":"buyer","clock":1769185052686,"commitment":"nEsrm8o3QJko5gTf/gkgVgkmhnD2A/rbegVqvslIYQk=","order":33},"kind":"rating.sealed","seq":34,"v":1}');
INSERT INTO fact (seq, line) VALUES (35,'{"actor":{"role":"storefront","uid":1001},"at":1767889052686,"body":{"by":"seller","day":20461,"effects":[{"details":1,"points":1,"rating":34,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":35,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"logistics":5,"service":3},"rating":34,"salt":"CNYkF2gGByDogk+zyQqKZPkdrR/iXutbPSalhbxLkS4=","value":"positive"}],"order":33,"value":"negative"},"kind":"rating.shown","seq":35,"v":1}');
INSERT INTO fact (seq, line) VALUES (36,'{"actor":{"role":"storefront","uid":1001},"at":1768014217166,"body":{"amount":{"currency":"EUR","minor":175},"buyer":"emmnhqm+QowmHDsftWjXhA==","closes":1769310217166,"completedAt":1768014217166,"day":20463,"deliveredAt":1768014217166,"items":[{"item":"5NXzxWfBjdWQkIJHZGnWgQ=="}],"period":24312,"policy":1,"seller":"EqOd+vtBr7dhSxL1Yq3QxA=="},"kind":"order.completed","seq":36,"v":1}');
INSERT INTO fact (seq, line) VALUES (37,'{"actor":{"role":"storefront","uid":1001},"at":1768014217166,"body":{"by":"buyer","clock":1769310217166,"commitment":"o/FCR7gl0ymdh7wewM4dXheyklVCWHqsO4mm8a9zHCI=","order":36},"kind":"rating.sealed","seq":37,"v":1}');
INSERT INTO fact (seq, line) VALUES (38,'{"actor":{"role":"storefront","uid":1001},"at":1768014217166,"body":{"by":"seller","day":20463,"effects":[{"details":1,"points":-1,"rating":37,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":38,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"logistics":1,"service":5},"rating":37,"salt":"eJzVP2wBqiH8OZN64S7zXl614s7/P6hb0m/PNo/2mQA=","value":"negative"}],"order":36,"value":"neutral"},"kind":"rating.shown","seq":38,"v":1}');
INSERT INTO fact (seq, line) VALUES (39,'{"actor":{"role":"storefront","uid":1001},"at":1768014217166,"body":{"order":22,"rating":23,"text":"Dl/Q0q0MWnZSIhJ7j/quRDNXkeN98chtR/CcLVqEg6I=","to":"rating"},"kind":"rating.replied","seq":39,"v":1}');
INSERT INTO fact (seq, line) VALUES (40,'{"actor":{"role":"admin","uid":1000},"at":1768028537912,"body":{"account":"XYwU1E6WojF4zZYPWdHe2w==","code":"fake-trade","measures":["closed"],"officer":1000,"party":"seller","points":12,"statement":"p9kKfu6Hs3nJVe0OP4YFI/XEzmQ4tPqpvL8sOZA2ink=","sum":12,"tally":"serious","terms":{"days":7,"ends":1768633337912,"exam":"rules-exam","measures":["closed"],"points":12}},"kind":"sanction.recorded","seq":40,"v":1}');
INSERT INTO fact (seq, line) VALUES (41,'{"actor":{"role":"storefront","uid":1001},"at":1768028537912,"body":{"amount":{"currency":"EUR","minor":199},"buyer":"emmnhqm+QowmHDsftWjXhA==","closes":1769324537912,"completedAt":1768028537912,"day":20463,"deliveredAt":1768028537912,"period":24312,"policy":1,"seller":"EqOd+vtBr7dhSxL1Yq3QxA=="},"kind":"order.completed","seq":41,"v":1}');
INSERT INTO fact (seq, line) VALUES (42,'{"actor":{"role":"storefront","uid":1001},"at":1768028537912,"body":{"by":"buyer","clock":1769324537912,"commitment":"5fUnU+OY5Z10B6M0siv46MM4kuGsAteAwbkhxca3Dnc=","order":41},"kind":"rating.sealed","seq":42,"v":1}');
INSERT INTO fact (seq, line) VALUES (43,'{"actor":{"role":"storefront","uid":1001},"at":1768028537912,"body":{"by":"seller","day":20463,"effects":[{"details":1,"points":1,"rating":42,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":43,"scored":1,"why":"counted"}],"opens":[{"details":{"item":1,"logistics":3,"service":4},"rating":42,"salt":"4HlrgYGFqg7cR6Mcoa7DWm1qo1yc5igdYZAMoonfnzw=","value":"positive"}],"order":41,"value":"negative"},"kind":"rating.shown","seq":43,"v":1}');
INSERT INTO fact (seq, line) VALUES (44,'{"actor":{"role":"storefront","uid":1001},"at":1768188102620,"body":{"buyer":"emmnhqm+QowmHDsftWjXhA==","createdAt":1768188102620,"promises":[{"by":1768360902620,"commitment":27,"due":1768447302620,"step":"dispatch"}],"seller":"XYwU1E6WojF4zZYPWdHe2w=="},"kind":"order.opened","seq":44,"v":1}');
INSERT INTO fact (seq, line) VALUES (45,'{"actor":{"role":"storefront","uid":1001},"at":1768188102620,"body":{"carrier":"33jRcsgQofMcmtdN8RRNjA==","dispatchedAt":1768188102620,"kept":[27],"order":44},"kind":"order.dispatched","seq":45,"v":1}');
INSERT INTO fact (seq, line) VALUES (46,'{"actor":{"role":"storefront","uid":1001},"at":1768188102620,"body":{"amount":{"currency":"EUR","minor":236},"buyer":"emmnhqm+QowmHDsftWjXhA==","closes":1769484102620,"completedAt":1768188102620,"day":20465,"deliveredAt":1768188102620,"period":24312,"policy":1,"seller":"EqOd+vtBr7dhSxL1Yq3QxA=="},"kind":"order.completed","seq":46,"v":1}');
INSERT INTO fact (seq, line) VALUES (47,'{"actor":{"role":"storefront","uid":1001},"at":1768188102620,"body":{"by":"seller","clock":1769484102620,"commitment":"YimybL0V4rh5izH0hTOPkSoky68lyer5bz/s0pPfIIM=","order":46},"kind":"rating.sealed","seq":47,"v":1}');
INSERT INTO fact (seq, line) VALUES (48,'{"actor":{"role":"storefront","uid":1001},"at":1768322231649,"body":{"amount":{"currency":"EUR","minor":498},"buyer":"WH2GGcNBeiqQbdokVc6qNw==","closes":1769618231649,"completedAt":1768322231649,"day":20466,"deliveredAt":1768322231649,"period":24312,"policy":1,"seller":"MaeqwzzpzMNT3Veay1Q5Pw=="},"kind":"order.completed","seq":48,"v":1}');
INSERT INTO fact (seq, line) VALUES (49,'{"actor":{"role":"storefront","uid":1001},"at":1768322231649,"body":{"by":"seller","clock":1769618231649,"commitment":"TbWNg5Gf7os7IDoRK6/G3y+V28418dZyHqoVAGe/pBQ=","order":48},"kind":"rating.sealed","seq":49,"v":1}');
INSERT INTO fact (seq, line) VALUES (50,'{"actor":{"role":"storefront","uid":1001},"at":1768384293030,"body":{"amount":{"currency":"EUR","minor":278},"buyer":"WH2GGcNBeiqQbdokVc6qNw==","closes":1769680293030,"commitments":[27],"completedAt":1768384293030,"day":20467,"deliveredAt":1768384293030,"items":[{"item":"5NXzxWfBjdWQkIJHZGnWgQ=="}],"late":1,"period":24312,"policy":1,"promisedBy":1768297893030,"seller":"XYwU1E6WojF4zZYPWdHe2w=="},"kind":"order.completed","seq":50,"v":1}');
INSERT INTO fact (seq, line) VALUES (51,'{"actor":{"role":"storefront","uid":1001},"at":1768384293030,"body":{"by":"seller","clock":1769680293030,"commitment":"F7E0bTYhqWWE/ybp9cDnnPDM5XGudrXaAlhVEjgQxFk=","order":50},"kind":"rating.sealed","seq":51,"v":1}');
INSERT INTO fact (seq, line) VALUES (52,'{"actor":{"role":"storefront","uid":1001},"at":1768519003110,"body":{"amount":{"currency":"EUR","minor":77},"buyer":"ovXFGaFPXzFA0qHCzzh2nA==","closes":1769815003110,"completedAt":1768519003110,"day":20468,"deliveredAt":1768519003110,"items":[{"item":"5NXzxWfBjdWQkIJHZGnWgQ=="}],"period":24312,"policy":1,"seller":"MaeqwzzpzMNT3Veay1Q5Pw=="},"kind":"order.completed","seq":52,"v":1}');
INSERT INTO fact (seq, line) VALUES (53,'{"actor":{"role":"storefront","uid":1001},"at":1768519003110,"body":{"by":"buyer","clock":1769815003110,"commitment":"JDEe3YV3ZrNrblJ8jxSYF0P0QoTUfFp0RtAFT3XPoeU=","order":52},"kind":"rating.sealed","seq":53,"v":1}');
INSERT INTO fact (seq, line) VALUES (54,'{"actor":{"role":"storefront","uid":1001},"at":1768519003110,"body":{"by":"seller","day":20468,"effects":[{"details":0,"points":0,"rating":53,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":54,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":3,"logistics":5,"service":3},"rating":53,"salt":"PvmE64MWlAhDIQU1F8ZC05ybnIkVKMISnxc8KaQBuyM=","value":"positive"}],"order":52,"value":"negative"},"kind":"rating.shown","seq":54,"v":1}');
INSERT INTO fact (seq, line) VALUES (55,'{"actor":{"role":"storefront","uid":1001},"at":1768543445764,"body":{"amount":{"currency":"EUR","minor":466},"buyer":"37FmlCm5rB92aUjuforuLw==","closes":1769839445764,"completedAt":1768543445764,"day":20469,"deliveredAt":1768543445764,"items":[{"item":"5NXzxWfBjdWQkIJHZGnWgQ=="}],"period":24312,"policy":1,"seller":"MaeqwzzpzMNT3Veay1Q5Pw=="},"kind":"order.completed","seq":55,"v":1}');
INSERT INTO fact (seq, line) VALUES (56,'{"actor":{"role":"storefront","uid":1001},"at":1768543445764,"body":{"by":"buyer","clock":1769839445764,"commitment":"lDpl/MMAul7c6BpN2DvhS4A/0adXAvRYhQvX7Um1Rzk=","order":55},"kind":"rating.sealed","seq":56,"v":1}');
INSERT INTO fact (seq, line) VALUES (57,'{"actor":{"role":"storefront","uid":1001},"at":1768543445764,"body":{"by":"seller","day":20469,"effects":[{"details":1,"points":-1,"rating":56,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":57,"scored":1,"why":"counted"}],"opens":[{"details":{"item":3,"logistics":2},"rating":56,"salt":"u3BxTY/hxQBsZeOt8arztM5PG0Wfg5HT80Baqd0+sVE=","value":"negative"}],"order":55,"value":"negative"},"kind":"rating.shown","seq":57,"v":1}');
INSERT INTO fact (seq, line) VALUES (58,'{"actor":{"role":"storefront","uid":1001},"at":1768543445764,"body":{"day":20469,"order":33,"rating":35},"kind":"rating.revision-requested","seq":58,"v":1}');
INSERT INTO fact (seq, line) VALUES (59,'{"actor":{"role":"admin","uid":1000},"at":1768619166724,"body":{"account":"EqOd+vtBr7dhSxL1Yq3QxA==","course":"seller-basics","score":30},"kind":"training.attempted","seq":59,"v":1}');
INSERT INTO fact (seq, line) VALUES (60,'{"actor":{"role":"storefront","uid":1001},"at":1768619166724,"body":{"account":"EqOd+vtBr7dhSxL1Yq3QxA==","code":"dispatch-48h"},"kind":"commitment.taken","seq":60,"v":1}');
INSERT INTO fact (seq, line) VALUES (61,'{"actor":{"role":"storefront","uid":1001},"at":1768619166724,"body":{"buyer":"ovXFGaFPXzFA0qHCzzh2nA==","createdAt":1768619166724,"promises":[{"by":1768791966724,"commitment":60,"due":1768878366724,"step":"dispatch"}],"seller":"EqOd+vtBr7dhSxL1Yq3QxA=="},"kind":"order.opened","seq":61,"v":1}');
INSERT INTO fact (seq, line) VALUES (62,'{"actor":{"role":"storefront","uid":1001},"at":1768619166724,"body":{"carrier":"33jRcsgQofMcmtdN8RRNjA==","dispatchedAt":1768619166724,"kept":[60],"order":61},"kind":"order.dispatched","seq":62,"v":1}');
INSERT INTO fact (seq, line) VALUES (63,'{"actor":{"role":"storefront","uid":1001},"at":1768619166724,"body":{"carried":{"day":20470,"hours":0},"deliveredAt":1768619166724,"order":61},"kind":"order.delivered","seq":63,"v":1}');
INSERT INTO fact (seq, line) VALUES (64,'{"actor":{"role":"storefront","uid":1001},"at":1768619166724,"body":{"amount":{"currency":"EUR","minor":460},"buyer":"WH2GGcNBeiqQbdokVc6qNw==","closes":1769915166724,"commitments":[60],"completedAt":1768619166724,"day":20470,"deliveredAt":1768619166724,"period":24312,"policy":1,"seller":"EqOd+vtBr7dhSxL1Yq3QxA=="},"kind":"order.completed","seq":64,"v":1}');
INSERT INTO fact (seq, line) VALUES (65,'{"actor":{"role":"storefront","uid":1001},"at":1768619166724,"body":{"by":"seller","clock":1769915166724,"commitment":"dovtRJI7sbpd397MlSo6b4Jgoo2DiX48TkvxMSZCLQU=","order":64},"kind":"rating.sealed","seq":65,"v":1}');
INSERT INTO fact (seq, line) VALUES (66,'{"actor":{"role":"admin","uid":1000},"at":1768651008295,"body":{"account":"MaeqwzzpzMNT3Veay1Q5Pw==","code":"counterfeit-sold","measures":["closed"],"officer":1000,"party":"seller","points":12,"statement":"7FLdzXktX8ktwhsD+dtBcKIdIr6crufnkOkB4KYCCcI=","sum":12,"tally":"counterfeit","terms":{"days":7,"ends":1769255808295,"exam":"rules-exam","measures":["closed"],"points":12}},"kind":"sanction.recorded","seq":66,"v":1}');
INSERT INTO fact (seq, line) VALUES (67,'{"actor":{"role":"storefront","uid":1001},"at":1768651008295,"body":{"account":"MaeqwzzpzMNT3Veay1Q5Pw==","code":"dispatch-48h"},"kind":"commitment.taken","seq":67,"v":1}');
INSERT INTO fact (seq, line) VALUES (68,'{"actor":{"role":"storefront","uid":1001},"at":1768651008295,"body":{"buyer":"emmnhqm+QowmHDsftWjXhA==","createdAt":1768651008295,"promises":[{"by":1768823808295,"commitment":67,"due":1768910208295,"step":"dispatch"}],"seller":"MaeqwzzpzMNT3Veay1Q5Pw=="},"kind":"order.opened","seq":68,"v":1}');
INSERT INTO fact (seq, line) VALUES (69,'{"actor":{"role":"storefront","uid":1001},"at":1768651008295,"body":{"amount":{"currency":"EUR","minor":497},"buyer":"WH2GGcNBeiqQbdokVc6qNw==","closes":1769947008295,"commitments":[27],"completedAt":1768651008295,"day":20470,"deliveredAt":1768651008295,"items":[{"item":"5NXzxWfBjdWQkIJHZGnWgQ=="}],"period":24312,"policy":1,"seller":"XYwU1E6WojF4zZYPWdHe2w=="},"kind":"order.completed","seq":69,"v":1}');
INSERT INTO fact (seq, line) VALUES (70,'{"actor":{"role":"storefront","uid":1001},"at":1768651008295,"body":{"by":"buyer","clock":1769947008295,"commitment":"E8Wp2nZPw2Rr9juIFAZ9jqTycg1zT2FKEFWhaVYb17k=","order":69},"kind":"rating.sealed","seq":70,"v":1}');
INSERT INTO fact (seq, line) VALUES (71,'{"actor":{"role":"storefront","uid":1001},"at":1768651008295,"body":{"by":"seller","day":20470,"effects":[{"details":1,"points":1,"rating":70,"scored":1,"why":"counted"},{"details":0,"points":0,"rating":71,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"logistics":1,"service":2},"rating":70,"salt":"g8tsNi4iPm0Z8+5ZLZy9K7b20sTYT415Em5Ptcou1YM=","value":"positive"}],"order":69,"value":"neutral"},"kind":"rating.shown","seq":71,"v":1}');
INSERT INTO fact (seq, line) VALUES (72,'{"actor":{"role":"storefront","uid":1001},"at":1768666471640,"body":{"amount":{"currency":"EUR","minor":425},"buyer":"37FmlCm5rB92aUjuforuLw==","closes":1769962471640,"commitments":[67],"completedAt":1768666471640,"day":20470,"deliveredAt":1768666471640,"period":24312,"policy":1,"seller":"MaeqwzzpzMNT3Veay1Q5Pw=="},"kind":"order.completed","seq":72,"v":1}');
INSERT INTO fact (seq, line) VALUES (73,'{"actor":{"role":"storefront","uid":1001},"at":1768666471640,"body":{"by":"buyer","clock":1769962471640,"commitment":"HBzZHamTgtYYP9JZXuBTctwOkLZiycgMTRS33j2UucI=","order":72},"kind":"rating.sealed","seq":73,"v":1}');
INSERT INTO fact (seq, line) VALUES (74,'{"actor":{"role":"storefront","uid":1001},"at":1768666471640,"body":{"by":"seller","day":20470,"effects":[{"details":0,"points":0,"rating":73,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":74,"scored":1,"why":"counted"}],"opens":[{"rating":73,"salt":"iySOg+7eeyAaC6JM+gwPIlKbJPNNMxJJBxygQBWp0qk=","value":"neutral"}],"order":72,"value":"positive"},"kind":"rating.shown","seq":74,"v":1}');
INSERT INTO fact (seq, line) VALUES (75,'{"actor":{"role":"clock","uid":0},"at":1768787786696,"body":{"day":20471,"due":1768700200505,"effects":[{"details":0,"points":1,"rating":16,"scored":1,"why":"counted"}],"opens":[{"rating":16,"salt":"nfHL5qTD61pjN4gS01EIG6uDy0myVXBiE1aCZZGt4/A=","value":"positive"}],"order":15},"kind":"rating.revealed","seq":75,"v":1}');
INSERT INTO fact (seq, line) VALUES (76,'{"actor":{"role":"clock","uid":0},"at":1768787786696,"body":{"day":20471,"due":1768738157335,"effects":[{"details":1,"points":1,"rating":21,"scored":1,"why":"counted"}],"opens":[{"details":{"logistics":5,"service":2},"rating":21,"salt":"UCB4MSN1E8zwkY4pRxhuKBf+U2ZF+HtC1udxHAqJiE0=","value":"positive"}],"order":20},"kind":"rating.revealed","seq":76,"v":1}');
INSERT INTO fact (seq, line) VALUES (77,'{"actor":{"role":"storefront","uid":1001},"at":1768787786696,"body":{"amount":{"currency":"EUR","minor":75},"buyer":"37FmlCm5rB92aUjuforuLw==","closes":1770083786696,"commitments":[60],"completedAt":1768787786696,"day":20472,"deliveredAt":1768787786696,"period":24312,"policy":1,"seller":"EqOd+vtBr7dhSxL1Yq3QxA=="},"kind":"order.completed","seq":77,"v":1}');
INSERT INTO fact (seq, line) VALUES (78,'{"actor":{"role":"storefront","uid":1001},"at":1768787786696,"body":{"by":"buyer","clock":1770083786696,"commitment":"8Omel1qczl/xkaqFg7rFNodg+WvIq41+l4EEcmiq/dE=","order":77},"kind":"rating.sealed","seq":78,"v":1}');
INSERT INTO fact (seq, line) VALUES (79,'{"actor":{"role":"storefront","uid":1001},"at":1768787786696,"body":{"by":"seller","day":20472,"effects":[{"details":0,"points":0,"rating":78,"scored":0,"why":"minimum"},{"details":0,"points":0,"rating":79,"scored":0,"why":"minimum"}],"opens":[{"details":{"item":5,"logistics":5},"rating":78,"salt":"7YKh7C0fG5yGV80L1+4N1i5ndcMH/TpPa8yYLAFrJnY=","value":"negative"}],"order":77,"value":"positive"},"kind":"rating.shown","seq":79,"v":1}');
INSERT INTO fact (seq, line) VALUES (80,'{"actor":{"role":"arbitrator","uid":7},"at":1768787786696,"body":{"effects":[{"details":0,"points":0,"rating":56,"scored":0,"why":"unscored"}],"order":55,"rating":56,"reason":"fake"},"kind":"rating.unscored","seq":80,"v":1}');
INSERT INTO fact (seq, line) VALUES (81,'{"actor":{"role":"clock","uid":0},"at":1768921792796,"body":{"by":1768823808295,"commitment":67,"counts":1,"day":20473,"due":1768910208295,"order":68,"step":"dispatch"},"kind":"commitment.breached","seq":81,"v":1}');
INSERT INTO fact (seq, line) VALUES (82,'{"actor":{"role":"storefront","uid":1001},"at":1768921792796,"body":{"amount":{"currency":"EUR","minor":214},"buyer":"WH2GGcNBeiqQbdokVc6qNw==","closes":1770217792796,"commitments":[27],"completedAt":1768921792796,"day":20473,"deliveredAt":1768921792796,"items":[{"item":"5NXzxWfBjdWQkIJHZGnWgQ=="}],"late":1,"period":24312,"policy":1,"promisedBy":1768835392796,"seller":"XYwU1E6WojF4zZYPWdHe2w=="},"kind":"order.completed","seq":82,"v":1}');
INSERT INTO fact (seq, line) VALUES (83,'{"actor":{"role":"storefront","uid":1001},"at":1768921792796,"body":{"by":"buyer","clock":1770217792796,"commitment":"JXkJVKW/tcLUDvNL/GVP7y+L71Gza0jjdCemtyLgxFE=","order":82},"kind":"rating.sealed","seq":83,"v":1}');
INSERT INTO fact (seq, line) VALUES (84,'{"actor":{"role":"storefront","uid":1001},"at":1768921792796,"body":{"by":"seller","day":20473,"effects":[{"details":1,"points":-1,"rating":83,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":84,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"service":4},"rating":83,"salt":"duYyOcuYltuc4jYMqhz0GjaIKBpJKu2Fiw1nzpM63vg=","value":"negative"}],"order":82,"value":"positive"},"kind":"rating.shown","seq":84,"v":1}');
INSERT INTO fact (seq, line) VALUES (85,'{"actor":{"role":"clock","uid":0},"at":1769057522498,"body":{"day":20475,"due":1769049791356,"effects":[{"details":0,"points":-1,"rating":26,"scored":1,"why":"counted"}],"opens":[{"rating":26,"salt":"yFPvBScWNtdk0IaSv9G+0lKB7zXovskjrjH/pbBdpkM=","value":"negative"}],"order":25},"kind":"rating.revealed","seq":85,"v":1}');
INSERT INTO fact (seq, line) VALUES (86,'{"actor":{"role":"storefront","uid":1001},"at":1769057522498,"body":{"amount":{"currency":"EUR","minor":268},"buyer":"WH2GGcNBeiqQbdokVc6qNw==","closes":1770353522498,"commitments":[60],"completedAt":1769057522498,"day":20475,"deliveredAt":1769057522498,"period":24312,"policy":1,"seller":"EqOd+vtBr7dhSxL1Yq3QxA=="},"kind":"order.completed","seq":86,"v":1}');
INSERT INTO fact (seq, line) VALUES (87,'{"actor":{"role":"storefront","uid":1001},"at":1769057522498,"body":{"by":"buyer","clock":1770353522498,"commitment":"OTMxarNYZK7qsxPm1RLtadH9PFSPLS5bEbuRgDY0+fo=","order":86},"kind":"rating.sealed","seq":87,"v":1}');
INSERT INTO fact (seq, line) VALUES (88,'{"actor":{"role":"storefront","uid":1001},"at":1769057522498,"body":{"by":"seller","day":20475,"effects":[{"details":1,"points":0,"rating":87,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":88,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"service":3},"rating":87,"salt":"A70LtMsCuhri14FRLfj4uedpfQzMumKCxch5DTPLNYk=","value":"neutral"}],"order":86,"value":"negative"},"kind":"rating.shown","seq":88,"v":1}');
INSERT INTO fact (seq, line) VALUES (89,'{"actor":{"role":"storefront","uid":1001},"at":1769160171068,"body":{"amount":{"currency":"EUR","minor":235},"buyer":"emmnhqm+QowmHDsftWjXhA==","closes":1770456171068,"commitments":[67],"completedAt":1769160171068,"day":20476,"deliveredAt":1769160171068,"period":24312,"policy":1,"seller":"MaeqwzzpzMNT3Veay1Q5Pw=="},"kind":"order.completed","seq":89,"v":1}');
INSERT INTO fact (seq, line) VALUES (90,'{"actor":{"role":"storefront","uid":1001},"at":1769160171068,"body":{"by":"seller","clock":1770456171068,"commitment":"FgJ7syf0SejfIq60+rOpCVTeRYx6H309tGj+xwGltyE=","order":89},"kind":"rating.sealed","seq":90,"v":1}');
INSERT INTO fact (seq, line) VALUES (91,'{"actor":{"role":"admin","uid":1000},"at":1769263076264,"body":{"changes":[{"violation":66}],"measures":[],"reason":"mistaken","sum":0,"violation":66},"kind":"sanction.withdrawn","seq":91,"v":1}');
INSERT INTO fact (seq, line) VALUES (92,'{"actor":{"role":"storefront","uid":1001},"at":1769263076264,"body":{"amount":{"currency":"EUR","minor":444},"buyer":"ovXFGaFPXzFA0qHCzzh2nA==","closes":1770559076264,"commitments":[67],"completedAt":1769263076264,"day":20477,"deliveredAt":1769263076264,"period":24312,"policy":1,"seller":"MaeqwzzpzMNT3Veay1Q5Pw=="},"kind":"order.completed","seq":92,"v":1}');
INSERT INTO fact (seq, line) VALUES (93,'{"actor":{"role":"storefront","uid":1001},"at":1769263076264,"body":{"by":"seller","clock":1770559076264,"commitment":"hJon+6CM0holBYR51+p6QUldpMTyKDhv0ohu/ITIBH0=","order":92},"kind":"rating.sealed","seq":93,"v":1}');
INSERT INTO fact (seq, line) VALUES (94,'{"actor":{"role":"storefront","uid":1001},"at":1769305493952,"body":{"amount":{"currency":"EUR","minor":136},"buyer":"emmnhqm+QowmHDsftWjXhA==","closes":1770601493952,"commitments":[27],"completedAt":1769305493952,"day":20478,"deliveredAt":1769305493952,"items":[{"item":"5NXzxWfBjdWQkIJHZGnWgQ=="}],"period":24312,"policy":1,"seller":"XYwU1E6WojF4zZYPWdHe2w=="},"kind":"order.completed","seq":94,"v":1}');
INSERT INTO fact (seq, line) VALUES (95,'{"actor":{"role":"storefront","uid":1001},"at":1769428509693,"body":{"amount":{"currency":"EUR","minor":183},"buyer":"ovXFGaFPXzFA0qHCzzh2nA==","closes":1770724509693,"commitments":[27],"completedAt":1769428509693,"day":20479,"deliveredAt":1769428509693,"late":1,"period":24312,"policy":1,"promisedBy":1769342109693,"seller":"XYwU1E6WojF4zZYPWdHe2w=="},"kind":"order.completed","seq":95,"v":1}');
INSERT INTO fact (seq, line) VALUES (96,'{"actor":{"role":"storefront","uid":1001},"at":1769428509693,"body":{"by":"buyer","clock":1770724509693,"commitment":"5vMcqeJnDL/GzrCE2n5bUiLrehluq3eoN6bnEzQb4Kg=","order":95},"kind":"rating.sealed","seq":96,"v":1}');
INSERT INTO fact (seq, line) VALUES (97,'{"actor":{"role":"storefront","uid":1001},"at":1769428509693,"body":{"by":"seller","day":20479,"effects":[{"details":1,"points":1,"rating":96,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":97,"scored":1,"why":"counted"}],"opens":[{"details":{"item":2,"service":4},"rating":96,"salt":"oD90bXTec+PYd4PV30pQoiVjTCaaHsuQrePjWf/0xh8=","value":"positive"}],"order":95,"value":"negative"},"kind":"rating.shown","seq":97,"v":1}');
INSERT INTO fact (seq, line) VALUES (98,'{"actor":{"role":"clock","uid":0},"at":1769501344246,"body":{"day":20480,"due":1769484102620,"effects":[{"details":0,"points":1,"rating":47,"scored":1,"why":"counted"}],"opens":[{"rating":47,"salt":"/E+qqEt9P/yU9iO4oAr6tsZLua94I/GqMjyhR+5qXz4=","value":"positive"}],"order":46},"kind":"rating.revealed","seq":98,"v":1}');
INSERT INTO fact (seq, line) VALUES (99,'{"actor":{"role":"storefront","uid":1001},"at":1769501344246,"body":{"amount":{"currency":"EUR","minor":291},"buyer":"ovXFGaFPXzFA0qHCzzh2nA==","closes":1770797344246,"commitments":[67],"completedAt":1769501344246,"day":20480,"deliveredAt":1769501344246,"late":1,"period":24312,"policy":1,"promisedBy":1769414944246,"seller":"MaeqwzzpzMNT3Veay1Q5Pw=="},"kind":"order.completed","seq":99,"v":1}');
INSERT INTO fact (seq, line) VALUES (100,'{"actor":{"role":"storefront","uid":1001},"at":1769501344246,"body":{"by":"buyer","clock":1770797344246,"commitment":"J4t2NcuMfTWrOjsgu9wX3hLKEeup3M9LplIORLQhCgg=","order":99},"kind":"rating.sealed","seq":100,"v":1}');
INSERT INTO fact (seq, line) VALUES (101,'{"actor":{"role":"storefront","uid":1001},"at":1769501344246,"body":{"by":"seller","day":20480,"effects":[{"details":0,"points":-1,"rating":100,"scored":1,"why":"counted"},{"details":0,"points":1,"rating":101,"scored":1,"why":"counted"}],"opens":[{"rating":100,"salt":"ae4pMFYvmFpFCytjba/KWC06+3unPnCuSHR1W/sa/Nw=","value":"negative"}],"order":99,"value":"positive"},"kind":"rating.shown","seq":101,"v":1}');
INSERT INTO fact (seq, line) VALUES (102,'{"actor":{"role":"storefront","uid":1001},"at":1769519262265,"body":{"buyer":"WH2GGcNBeiqQbdokVc6qNw==","createdAt":1769519262265,"promises":[{"by":1769692062265,"commitment":67,"due":1769778462265,"step":"dispatch"}],"seller":"MaeqwzzpzMNT3Veay1Q5Pw=="},"kind":"order.opened","seq":102,"v":1}');
INSERT INTO fact (seq, line) VALUES (103,'{"actor":{"role":"storefront","uid":1001},"at":1769519262265,"body":{"carrier":"33jRcsgQofMcmtdN8RRNjA==","dispatchedAt":1769519262265,"kept":[67],"order":102},"kind":"order.dispatched","seq":103,"v":1}');
INSERT INTO fact (seq, line) VALUES (104,'{"actor":{"role":"storefront","uid":1001},"at":1769519262265,"body":{"amount":{"currency":"EUR","minor":200},"buyer":"37FmlCm5rB92aUjuforuLw==","closes":1770815262265,"commitments":[67],"completedAt":1769519262265,"day":20480,"deliveredAt":1769519262265,"items":[{"item":"5NXzxWfBjdWQkIJHZGnWgQ=="}],"period":24312,"policy":1,"seller":"MaeqwzzpzMNT3Veay1Q5Pw=="},"kind":"order.completed","seq":104,"v":1}');
INSERT INTO fact (seq, line) VALUES (105,'{"actor":{"role":"storefront","uid":1001},"at":1769519262265,"body":{"by":"buyer","clock":1770815262265,"commitment":"Eh29a+TP3OiS1kbf+kdXipu+b8OvxVDbHUN5JPDgpkc=","order":104},"kind":"rating.sealed","seq":105,"v":1}');
INSERT INTO fact (seq, line) VALUES (106,'{"actor":{"role":"storefront","uid":1001},"at":1769608166077,"body":{"amount":{"currency":"EUR","minor":258},"buyer":"emmnhqm+QowmHDsftWjXhA==","closes":1770904166077,"commitments":[60],"completedAt":1769608166077,"day":20481,"deliveredAt":1769608166077,"period":24312,"policy":1,"seller":"EqOd+vtBr7dhSxL1Yq3QxA=="},"kind":"order.completed","seq":106,"v":1}');
INSERT INTO fact (seq, line) VALUES (107,'{"actor":{"role":"storefront","uid":1001},"at":1769608166077,"body":{"by":"buyer","clock":1770904166077,"commitment":"H4mfED1WRQo8FgXhbxfwzY6n/UWQwoDfdyZf/OzQvec=","order":106},"kind":"rating.sealed","seq":107,"v":1}');
INSERT INTO fact (seq, line) VALUES (108,'{"actor":{"role":"storefront","uid":1001},"at":1769608166077,"body":{"by":"seller","day":20481,"effects":[{"details":1,"points":-1,"rating":107,"scored":1,"why":"counted"},{"details":0,"points":-1,"rating":108,"scored":1,"why":"counted"}],"opens":[{"details":{"item":4,"service":1},"rating":107,"salt":"mEoAKtFsnu5cD2MAzwBA51SviFOlKeJv/IFaZ7HNiik=","value":"negative"}],"order":106,"value":"negative"},"kind":"rating.shown","seq":108,"v":1}');
INSERT INTO fact (seq, line) VALUES (109,'{"actor":{"role":"clock","uid":0},"at":1769641856139,"body":{"day":20481,"due":1769618231649,"effects":[{"details":0,"points":1,"rating":49,"scored":1,"why":"counted"}],"opens":[{"rating":49,"salt":"kpJjwjQ12WvYHL7IOD3+5IB56w4TWdZdTfPmdQSL41Q=","value":"positive"}],"order":48},"kind":"rating.revealed","seq":109,"v":1}');
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
INSERT INTO policy (seq, from_ms, document) VALUES (1,1767225600000,'{"commitment":{"graceHours":24,"kinds":{"authentic-or-triple":{"compensation":{"share":3000000}},"dispatch-48h":{"dispatchHours":48},"on-time":{"onTime":1},"seven-day-return":{"days":7},"warranty":{}},"noticeDays":7,"rateDays":90,"reasons":{"breached":["counterfeit","not-as-promised","repair-refused","return-refused"],"excused":["force-majeure","mistake","overturned"]}},"credit":{"confidence":{"high":100000,"medium":300000},"halfLifeDays":180,"levels":[{"from":4,"grade":1,"tier":"heart"},{"from":11,"grade":2,"tier":"heart"},{"from":41,"grade":3,"tier":"heart"},{"from":91,"grade":4,"tier":"heart"},{"from":151,"grade":5,"tier":"heart"},{"from":251,"grade":1,"tier":"diamond"},{"from":501,"grade":2,"tier":"diamond"},{"from":1001,"grade":3,"tier":"diamond"},{"from":2001,"grade":4,"tier":"diamond"},{"from":5001,"grade":5,"tier":"diamond"},{"from":10001,"grade":1,"tier":"crown"},{"from":20001,"grade":2,"tier":"crown"},{"from":50001,"grade":3,"tier":"crown"},{"from":100001,"grade":4,"tier":"crown"},{"from":200001,"grade":5,"tier":"crown"},{"from":500001,"grade":1,"tier":"gold-crown"},{"from":1000001,"grade":2,"tier":"gold-crown"},{"from":2000001,"grade":3,"tier":"gold-crown"},{"from":5000001,"grade":4,"tier":"gold-crown"},{"from":10000001,"grade":5,"tier":"gold-crown"}],"rateFrom":5,"rates":["positive","wilson","beta","orders"],"windowDays":[7,30,180,365]},"deposit":{"claimDays":30,"reasons":{"drawn":["compensation","fine","refund"],"held":["open-case","under-investigation"],"returned":["mistake","overturned"],"unheld":["case-closed","cleared"]},"replenishDays":30},"name":"neutral","noticeDays":7,"qualification":{"categories":{},"methods":["document","in-person","issuer-register"],"noticeDays":[30,7,1],"reasons":{"resumed":["appeal","cleared"],"returned":["incomplete","mismatch","unreadable"],"revoked":["forged","issuer-revoked","obtained-by-deceit"],"suspended":["authority-request","under-investigation"]},"types":{"business-licence":{"bound":0,"expires":0,"reviewDays":365},"category-permit":{"bound":1,"expires":1},"exam":{"bound":0,"expires":0},"high-volume-verification":{"bound":0,"expires":1},"identity":{"bound":0,"expires":0,"reviewDays":730},"self-certification":{"bound":1,"expires":1},"training":{"bound":0,"expires":1}}},"rating":{"append":{"days":180,"length":500},"cap":{"net":6},"dedupe":{"hours":336},"details":{"days":180,"dimensions":["item","service","logistics"],"perGroup":3},"group":"month","groupLimit":300,"minimum":{"currencies":{"BHD":1000,"BIF":1,"CLP":1,"DJF":1,"GNF":1,"IQD":1000,"ISK":1,"JOD":1000,"JPY":1,"KMF":1,"KRW":1,"KWD":1000,"LYD":1000,"OMR":1000,"PYG":1,"RWF":1,"TND":1000,"UGX":1,"UYI":1,"VND":1,"VUV":1,"XAF":1,"XOF":1,"XPF":1},"otherwise":100},"pauseDays":30,"reply":{"append":1,"days":30,"length":500},"revision":{"days":30,"requests":{"days":365,"least":5,"of":1000,"per":5},"to":["neutral","positive"],"withdraw":1},"textLength":1000,"values":{"buyer":["positive","neutral","negative"],"seller":["positive","neutral","negative"]},"visibility":"double-blind","windowDays":15},"removal":{"hiddenText":["abuse","off-topic","personal-data","spam"],"restored":["appeal","mistake"],"unscored":["extortion","fake","malicious","off-platform-pressure"],"withheldLegal":["court-order","legal-notice"]},"rules":1,"sanction":{"forgetDays":365,"kinds":{"abusive-text":{"party":"buyer","points":3,"tally":"general"},"counterfeit-sold":{"party":"seller","points":12,"tally":"counterfeit"},"counterfeit-sold-as-trade":{"party":"seller","points":48,"tally":"counterfeit"},"counterfeit-sold-gravely":{"party":"seller","points":24,"tally":"counterfeit"},"fake-trade":{"party":"seller","points":12,"tally":"serious"},"late-dispatch":{"party":"seller","points":3,"tally":"general"},"misdescribed":{"party":"seller","points":6,"tally":"general"},"not-cooperating":{"party":"buyer","points":6,"tally":"general"},"prohibited-goods":{"party":"seller","points":12,"tally":"serious"},"rating-extorted":{"party":"buyer","points":12,"tally":"serious"}},"reasons":{"upheld":["evidence-stands","nothing-new"],"withdrawn":["mistaken","not-proven","overruled"]},"reviewDays":7,"tallies":{"counterfeit":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]},"general":{"every":{"days":7,"exam":"rules-exam","measures":["demoted","unprivileged"],"points":12},"nodes":[]},"serious":{"nodes":[{"days":7,"exam":"rules-exam","measures":["closed"],"points":12},{"days":14,"exam":"rules-exam","measures":["closed"],"points":24},{"days":21,"exam":"rules-exam","measures":["closed"],"points":36},{"measures":["sealed"],"points":48}]}}},"training":{"courses":{"rules-exam":{"failures":{"days":30,"most":3},"grants":"exam","pass":80,"waitHours":24},"seller-basics":{"failures":{"days":30,"most":5},"grants":"training","pass":60,"validDays":365,"waitHours":1}}},"version":1,"zoneMinutes":0}');
CREATE TABLE account (
    number INTEGER PRIMARY KEY,
    handle BLOB NOT NULL
, opened INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO account (number, handle, opened) VALUES (4,X'7A69A786A9BE428C261C3B1FB568D784',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (5,X'31A7AAC33CE9CCC353DD579ACB54393F',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (7,X'12A39DFAFB41AFB7614B12F562ADD0C4',1767225600000);
INSERT INTO account (number, handle, opened) VALUES (22,X'587D8619C3417A2A906DDA2455CEAA37',1767382746469);
INSERT INTO account (number, handle, opened) VALUES (30,X'DFB1669429B9AC1F766948EE7E8AEE2F',1767404200505);
INSERT INTO account (number, handle, opened) VALUES (31,X'5D8C14D44E96A23178CD960F59D1DEDB',1767404200505);
INSERT INTO account (number, handle, opened) VALUES (40,X'A2F5C519A14F5F3140D2A1C2CF38769C',1767442157335);
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
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (4,3,4,5,1767225600000,NULL,'EUR',222,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4,1767225600000,4,1767225600000,NULL,NULL,NULL,NULL,1,6843453697356607883,1768521600000,NULL,NULL,5,1767225600000,0,6,1767225600000,20454,1,'{"logistics":4,"service":2}',1,1,1,'counted',NULL,6,1767225600000,0,6,1767225600000,20454,-1,NULL,-1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (7,3,4,7,1767333013894,NULL,'EUR',74,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,7,1767333013894,7,1767333013894,NULL,NULL,NULL,NULL,1,6843299723025495639,1768629013894,NULL,NULL,8,1767333013894,0,9,1767333013894,20455,0,'{"item":4,"logistics":2,"service":2}',0,0,0,'minimum',NULL,9,1767333013894,0,9,1767333013894,20455,1,NULL,0,0,0,'minimum',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (11,3,22,5,1767382746469,X'E4D5F3C567C18DD5909082476469D68100','EUR',132,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,11,1767382746469,11,1767382746469,NULL,NULL,NULL,NULL,1,6843284907404989391,1768678746469,NULL,NULL,12,1767382746469,0,13,1767382746469,20455,1,'{"item":1,"service":4}',1,1,1,'counted',NULL,13,1767382746469,0,13,1767382746469,20455,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (15,3,30,31,1767404200505,X'E4D5F3C567C18DD5909082476469D68100','EUR',491,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,15,1767404200505,15,1767404200505,NULL,NULL,NULL,NULL,1,6843340273395996192,1768700200505,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,16,1767404200505,0,75,1768700200505,20471,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (17,3,22,5,1767407427373,NULL,'EUR',69,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,17,1767407427373,17,1767407427373,NULL,NULL,NULL,NULL,1,6843284907404989391,1768703427373,NULL,NULL,18,1767407427373,0,19,1767407427373,20456,0,'{"item":2,"service":5}',0,0,0,'minimum',NULL,19,1767407427373,0,19,1767407427373,20456,1,NULL,0,0,0,'minimum',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (20,3,40,7,1767442157335,NULL,'EUR',176,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,20,1767442157335,20,1767442157335,NULL,NULL,NULL,NULL,1,6843296379662423361,1768738157335,NULL,NULL,21,1767442157335,0,76,1768738157335,20471,1,'{"logistics":5,"service":2}',1,1,1,'counted',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (22,3,30,5,1767589858497,NULL,'EUR',303,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,22,1767589858497,22,1767589858497,NULL,NULL,NULL,NULL,1,6843330857286361304,1768885858497,NULL,NULL,23,1767589858497,0,24,1767589858497,20458,1,'{"item":3,"logistics":1,"service":4}',1,1,1,'counted','{"reply":{"at":1768014217166,"seq":39}}',24,1767589858497,0,24,1767589858497,20458,-1,NULL,-1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (25,3,4,31,1767753791356,X'E4D5F3C567C18DD5909082476469D68100','EUR',347,NULL,1767667391356,1,NULL,NULL,NULL,NULL,NULL,25,1767753791356,25,1767753791356,NULL,NULL,NULL,NULL,1,6843275277904981571,1769049791356,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,26,1767753791356,0,85,1769049791356,20475,-1,NULL,-1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (28,1,4,31,1767867214800,NULL,NULL,NULL,NULL,NULL,NULL,X'DF78D172C810A1F31C9AD74DF1144D8C',28,1767867214800,29,1767867214800,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (30,3,4,31,1767867214800,NULL,'EUR',161,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,30,1767867214800,30,1767867214800,NULL,NULL,NULL,NULL,1,6843275277904981571,1769163214800,NULL,NULL,31,1767867214800,0,32,1767867214800,20461,1,NULL,1,1,0,'counted',NULL,32,1767867214800,0,32,1767867214800,20461,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (33,3,30,5,1767889052686,NULL,'EUR',183,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,33,1767889052686,33,1767889052686,NULL,NULL,NULL,NULL,1,6843330857286361304,1769185052686,NULL,NULL,34,1767889052686,0,35,1767889052686,20461,1,'{"item":1,"logistics":5,"service":3}',1,1,1,'counted',NULL,35,1767889052686,0,35,1767889052686,20461,-1,NULL,-1,1,0,'counted','{"requested":{"at":1768543445764,"seq":58}}');
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (36,3,4,7,1768014217166,X'E4D5F3C567C18DD5909082476469D68100','EUR',175,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,36,1768014217166,36,1768014217166,NULL,NULL,NULL,NULL,1,6843299723025495639,1769310217166,NULL,NULL,37,1768014217166,0,38,1768014217166,20463,-1,'{"item":3,"logistics":1,"service":5}',-1,1,1,'counted',NULL,38,1768014217166,0,38,1768014217166,20463,0,NULL,0,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (41,3,4,7,1768028537912,NULL,'EUR',199,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,41,1768028537912,41,1768028537912,NULL,NULL,NULL,NULL,1,6843299723025495639,1769324537912,NULL,NULL,42,1768028537912,0,43,1768028537912,20463,1,'{"item":1,"logistics":3,"service":4}',1,1,1,'counted',NULL,43,1768028537912,0,43,1768028537912,20463,-1,NULL,-1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (44,1,4,31,1768188102620,NULL,NULL,NULL,NULL,NULL,NULL,X'DF78D172C810A1F31C9AD74DF1144D8C',44,1768188102620,45,1768188102620,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (46,3,4,7,1768188102620,NULL,'EUR',236,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,46,1768188102620,46,1768188102620,NULL,NULL,NULL,NULL,1,6843299723025495639,1769484102620,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,47,1768188102620,0,98,1769484102620,20480,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (48,3,22,5,1768322231649,NULL,'EUR',498,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,48,1768322231649,48,1768322231649,NULL,NULL,NULL,NULL,1,6843284907404989391,1769618231649,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,49,1768322231649,0,109,1769618231649,20481,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (50,3,22,31,1768384293030,X'E4D5F3C567C18DD5909082476469D68100','EUR',278,NULL,1768297893030,1,NULL,NULL,NULL,NULL,NULL,50,1768384293030,50,1768384293030,NULL,NULL,NULL,NULL,1,6843418856830373576,1769680293030,NULL,1769680293030,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,51,1768384293030,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (52,3,40,5,1768519003110,X'E4D5F3C567C18DD5909082476469D68100','EUR',77,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,52,1768519003110,52,1768519003110,NULL,NULL,NULL,NULL,1,6843328361755230610,1769815003110,NULL,NULL,53,1768519003110,0,54,1768519003110,20468,1,'{"item":3,"logistics":5,"service":3}',0,0,0,'minimum',NULL,54,1768519003110,0,54,1768519003110,20468,-1,NULL,0,0,0,'minimum',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (55,3,30,5,1768543445764,X'E4D5F3C567C18DD5909082476469D68100','EUR',466,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,55,1768543445764,55,1768543445764,NULL,NULL,NULL,NULL,1,6843330857286361304,1769839445764,NULL,NULL,56,1768543445764,0,57,1768543445764,20469,-1,'{"item":3,"logistics":2}',0,0,0,'unscored','{"unscored":{"at":1768787786696,"reason":"fake","seq":80}}',57,1768543445764,0,57,1768543445764,20469,-1,NULL,-1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (61,2,40,7,1768619166724,NULL,NULL,NULL,NULL,NULL,NULL,X'DF78D172C810A1F31C9AD74DF1144D8C',61,1768619166724,62,1768619166724,63,1768619166724,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (64,3,22,7,1768619166724,NULL,'EUR',460,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,64,1768619166724,64,1768619166724,NULL,NULL,NULL,NULL,1,6843386076984355196,1769915166724,NULL,1769915166724,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,65,1768619166724,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (68,0,4,5,1768651008295,NULL,NULL,NULL,NULL,NULL,NULL,NULL,68,1768651008295,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (69,3,22,31,1768651008295,X'E4D5F3C567C18DD5909082476469D68100','EUR',497,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,69,1768651008295,69,1768651008295,NULL,NULL,NULL,NULL,1,6843418856830373576,1769947008295,NULL,NULL,70,1768651008295,0,71,1768651008295,20470,1,'{"item":2,"logistics":1,"service":2}',1,1,1,'counted',NULL,71,1768651008295,0,71,1768651008295,20470,0,NULL,0,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (72,3,30,5,1768666471640,NULL,'EUR',425,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,72,1768666471640,72,1768666471640,NULL,NULL,NULL,NULL,1,6843330857286361304,1769962471640,NULL,NULL,73,1768666471640,0,74,1768666471640,20470,0,NULL,0,1,0,'counted',NULL,74,1768666471640,0,74,1768666471640,20470,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (77,3,30,7,1768787786696,NULL,'EUR',75,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,77,1768787786696,77,1768787786696,NULL,NULL,NULL,NULL,1,6843439920019600105,1770083786696,NULL,NULL,78,1768787786696,0,79,1768787786696,20472,-1,'{"item":5,"logistics":5}',0,0,0,'minimum',NULL,79,1768787786696,0,79,1768787786696,20472,1,NULL,0,0,0,'minimum',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (82,3,22,31,1768921792796,X'E4D5F3C567C18DD5909082476469D68100','EUR',214,NULL,1768835392796,1,NULL,NULL,NULL,NULL,NULL,82,1768921792796,82,1768921792796,NULL,NULL,NULL,NULL,1,6843418856830373576,1770217792796,NULL,NULL,83,1768921792796,0,84,1768921792796,20473,-1,'{"item":2,"service":4}',-1,1,1,'counted',NULL,84,1768921792796,0,84,1768921792796,20473,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (86,3,22,7,1769057522498,NULL,'EUR',268,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,86,1769057522498,86,1769057522498,NULL,NULL,NULL,NULL,1,6843386076984355196,1770353522498,NULL,NULL,87,1769057522498,0,88,1769057522498,20475,0,'{"item":2,"service":3}',0,1,1,'counted',NULL,88,1769057522498,0,88,1769057522498,20475,-1,NULL,-1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (89,3,4,5,1769160171068,NULL,'EUR',235,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,89,1769160171068,89,1769160171068,NULL,NULL,NULL,NULL,1,6843453697356607883,1770456171068,NULL,1770456171068,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,90,1769160171068,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (92,3,40,5,1769263076264,NULL,'EUR',444,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,92,1769263076264,92,1769263076264,NULL,NULL,NULL,NULL,1,6843328361755230610,1770559076264,NULL,1770559076264,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,93,1769263076264,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (94,3,4,31,1769305493952,X'E4D5F3C567C18DD5909082476469D68100','EUR',136,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,94,1769305493952,94,1769305493952,NULL,NULL,NULL,NULL,1,6843275277904981571,1770601493952,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (95,3,40,31,1769428509693,NULL,'EUR',183,NULL,1769342109693,1,NULL,NULL,NULL,NULL,NULL,95,1769428509693,95,1769428509693,NULL,NULL,NULL,NULL,1,6843317157449367275,1770724509693,NULL,NULL,96,1769428509693,0,97,1769428509693,20479,1,'{"item":2,"service":4}',1,1,1,'counted',NULL,97,1769428509693,0,97,1769428509693,20479,-1,NULL,-1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (99,3,40,5,1769501344246,NULL,'EUR',291,NULL,1769414944246,1,NULL,NULL,NULL,NULL,NULL,99,1769501344246,99,1769501344246,NULL,NULL,NULL,NULL,1,6843328361755230610,1770797344246,NULL,NULL,100,1769501344246,0,101,1769501344246,20480,-1,NULL,-1,1,0,'counted',NULL,101,1769501344246,0,101,1769501344246,20480,1,NULL,1,1,0,'counted',NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (102,1,22,5,1769519262265,NULL,NULL,NULL,NULL,NULL,NULL,X'DF78D172C810A1F31C9AD74DF1144D8C',102,1769519262265,103,1769519262265,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (104,3,30,5,1769519262265,X'E4D5F3C567C18DD5909082476469D68100','EUR',200,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,104,1769519262265,104,1769519262265,NULL,NULL,NULL,NULL,1,6843330857286361304,1770815262265,NULL,1770815262265,105,1769519262265,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders (seq, state, buyer, seller, created, items, currency, amount, category, promised, late, carrier, opened_seq, opened, dispatched_seq, dispatched, delivered_seq, delivered, completed_seq, completed, cancelled_seq, cancelled, cancelled_by, cancelled_why, policy, pair, closes, pause, due, buyer_seq, buyer_submitted, buyer_flags, buyer_shown_seq, buyer_shown, buyer_day, buyer_value, buyer_details, buyer_points, buyer_scored, buyer_detailed, buyer_why, buyer_sequel, seller_seq, seller_submitted, seller_flags, seller_shown_seq, seller_shown, seller_day, seller_value, seller_details, seller_points, seller_scored, seller_detailed, seller_why, seller_sequel) VALUES (106,3,4,7,1769608166077,NULL,'EUR',258,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,106,1769608166077,106,1769608166077,NULL,NULL,NULL,NULL,1,6843299723025495639,1770904166077,NULL,NULL,107,1769608166077,0,108,1769608166077,20481,-1,'{"item":4,"service":1}',-1,1,1,'counted',NULL,108,1769608166077,0,108,1769608166077,20481,-1,NULL,-1,1,0,'counted',NULL);
CREATE TABLE credit (
    id INTEGER PRIMARY KEY,
    points INTEGER NOT NULL,
    positive INTEGER NOT NULL,
    neutral INTEGER NOT NULL,
    negative INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    version INTEGER NOT NULL,
    days BLOB NOT NULL
, measures TEXT) STRICT;
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures) VALUES (8,-2,2,1,4,11,108,X'000BCCBF020C02040208020A18020202090202040E020204040802140402020802040802040102020C0202',NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures) VALUES (11,3,4,1,1,14,104,X'03096C6F676973746963730773657276696365046974656D0CCCBF02290204030208020402290202060208020202080204290202070202020802060629020207020A020602020A0802040802020802020A02020C0802020802061C020402',NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures) VALUES (15,0,2,1,2,9,108,X'03046974656D096C6F67697374696373077365727669636509CEBF0208020208020E2D020204070408040804120408020A080202210206020A0204020802062A020205020402060C2C02020502080202','closed');
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures) VALUES (44,2,3,1,1,8,109,X'0008CEBF0209020202080214080202180202060A02040619020202040C02020C0102',NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures) VALUES (60,-1,2,0,3,7,104,X'0008D0BF020802040C0202060C0202104C02020202090202020102020802100802',NULL);
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures) VALUES (63,2,3,0,1,8,97,X'03046974656D096C6F67697374696373077365727669636508D0BF02080208180202020902020C1802020629020207020402020204063C02020205020402080A080202390202020502040208','closed');
INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures) VALUES (80,0,1,0,1,5,101,X'0005D0BF020802180802120802041C0202020219020202',NULL);
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
INSERT INTO credit_change (seq, changes) VALUES (3,X'000000080000');
INSERT INTO credit_change (seq, changes) VALUES (4,X'000B0204CCBF020802080204000802');
INSERT INTO credit_change (seq, changes) VALUES (6,X'0210021002070202CCBF022102030208020413020501000402');
INSERT INTO credit_change (seq, changes) VALUES (7,X'00170104CEBF020802100404000802');
INSERT INTO credit_change (seq, changes) VALUES (9,X'021002180200CEBF021F020000');
INSERT INTO credit_change (seq, changes) VALUES (11,X'00030004CEBF020802240504000802');
INSERT INTO credit_change (seq, changes) VALUES (13,X'0210022C02070201CEBF02210206020802020B020502000102');
INSERT INTO credit_change (seq, changes) VALUES (15,X'00030004D0BF020802000004000802');
INSERT INTO credit_change (seq, changes) VALUES (17,X'001B0404D0BF0208023C0404000802');
INSERT INTO credit_change (seq, changes) VALUES (19,X'021002440200D0BF0223020000');
INSERT INTO credit_change (seq, changes) VALUES (20,X'00030004D0BF020802440B04000802');
INSERT INTO credit_change (seq, changes) VALUES (22,X'001F0704D4BF020802500304000802');
INSERT INTO credit_change (seq, changes) VALUES (24,X'02100258020502D4BF0221020702020208020627020501000402');
INSERT INTO credit_change (seq, changes) VALUES (25,X'005F1004D8BF02180202280A0400180202');
INSERT INTO credit_change (seq, changes) VALUES (30,X'00730504DABF0208023C0504000802');
INSERT INTO credit_change (seq, changes) VALUES (32,X'02100244020502DABF0201027B020502000102');
INSERT INTO credit_change (seq, changes) VALUES (33,X'004B0904DABF0208027C0904000802');
INSERT INTO credit_change (seq, changes) VALUES (35,X'0210028401020502DABF02210207020A0206020253020501000402');
INSERT INTO credit_change (seq, changes) VALUES (36,X'008B010404DEBF02080284011004000802');
INSERT INTO credit_change (seq, changes) VALUES (38,X'0210028C0102070103DEBF0224020702060202020A93010204000202');
INSERT INTO credit_change (seq, changes) VALUES (40,X'006408080000');
INSERT INTO credit_change (seq, changes) VALUES (41,X'009F010304DEBF02080298010304000802');
INSERT INTO credit_change (seq, changes) VALUES (43,X'021002A001020502DEBF02210207020202060208A701020501000402');
INSERT INTO credit_change (seq, changes) VALUES (46,X'00B3010304E2BF020802AC010304000802');
INSERT INTO credit_change (seq, changes) VALUES (48,X'0097011D04E4BF020802B8010D04000802');
INSERT INTO credit_change (seq, changes) VALUES (50,X'009F010204E6BF021802028C010A0400180202');
INSERT INTO credit_change (seq, changes) VALUES (52,X'0083012004E8BF020802C8010404000802');
INSERT INTO credit_change (seq, changes) VALUES (54,X'021002D0010200E8BF028B01020000');
INSERT INTO credit_change (seq, changes) VALUES (55,X'00A3011404EABF020802D4010104000802');
INSERT INTO credit_change (seq, changes) VALUES (57,X'021002DC01020501EABF0224020502040206AB01020501000402');
INSERT INTO credit_change (seq, changes) VALUES (58,X'00AF010104EABF024002');
INSERT INTO credit_change (seq, changes) VALUES (64,X'00D7010E04ECBF020802F4011204000802');
INSERT INTO credit_change (seq, changes) VALUES (66,X'00800209080000');
INSERT INTO credit_change (seq, changes) VALUES (69,X'00EB010504ECBF020802D8011304000802');
INSERT INTO credit_change (seq, changes) VALUES (71,X'021002E00102070203ECBF02210207020402020204F3010204000202');
INSERT INTO credit_change (seq, changes) VALUES (72,X'00E7010E04ECBF02080298020604000802');
INSERT INTO credit_change (seq, changes) VALUES (74,X'021002A0020204ECBF020202EF01020502000102');
INSERT INTO credit_change (seq, changes) VALUES (75,X'01E203F301010502EEBF020102');
INSERT INTO credit_change (seq, changes) VALUES (76,X'01C003A4020C0502EEBF02210206020A0204');
INSERT INTO credit_change (seq, changes) VALUES (77,X'00FB010204F0BF020802A8020104000802');
INSERT INTO credit_change (seq, changes) VALUES (79,X'021002B0020200F0BF028302020000');
INSERT INTO credit_change (seq, changes) VALUES (80,X'01C9010CB802060502EABF0224010501030105');
INSERT INTO credit_change (seq, changes) VALUES (82,X'009F020B04F2BF021802028C020B0400180202');
INSERT INTO credit_change (seq, changes) VALUES (84,X'0210029402020501F2BF0224020502040208A702020502000102');
INSERT INTO credit_change (seq, changes) VALUES (85,X'01E203CF02270501F6BF020402');
INSERT INTO credit_change (seq, changes) VALUES (86,X'00AF020204F6BF020802CC020704000802');
INSERT INTO credit_change (seq, changes) VALUES (88,X'021002D4020204F6BF0222020502040206B702020501000402');
INSERT INTO credit_change (seq, changes) VALUES (89,X'00DF020404F8BF020802DC020904000802');
INSERT INTO credit_change (seq, changes) VALUES (91,X'00E40202080100');
INSERT INTO credit_change (seq, changes) VALUES (92,X'00A3022604FABF020802E8020104000802');
INSERT INTO credit_change (seq, changes) VALUES (94,X'00F3020504FCBF020802BC020A04000802');
INSERT INTO credit_change (seq, changes) VALUES (95,X'00AF020304FEBF02180202C002010400180202');
INSERT INTO credit_change (seq, changes) VALUES (97,X'021002C802020502FEBF0221020502040208B702020501000402');
INSERT INTO credit_change (seq, changes) VALUES (98,X'01A203830304050280C0020102');
INSERT INTO credit_change (seq, changes) VALUES (99,X'00BF02020480C0021802028403070400180202');
INSERT INTO credit_change (seq, changes) VALUES (101,X'0210028C0302050180C0020402C702020502000102');
INSERT INTO credit_change (seq, changes) VALUES (104,X'00E702190480C002080298030304000802');
INSERT INTO credit_change (seq, changes) VALUES (106,X'00A303080482C00208029C031204000802');
INSERT INTO credit_change (seq, changes) VALUES (108,X'021002A40302050182C00224020502080202AB03020501000402');
INSERT INTO credit_change (seq, changes) VALUES (109,X'01EA038B0315050282C0020102');
CREATE TABLE vault_account (
    number INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    key INTEGER NOT NULL,
    id BLOB NOT NULL
) STRICT;
INSERT INTO vault_account (number, digest, key, id) VALUES (4,X'DBCFB03B1C6F3B3069E2E4074E3D1B73',1,X'2E0CF319EA94268B3FC4E2B1DD27EFF70EEF3D0DE734443BF6DA43B01B5DC6');
INSERT INTO vault_account (number, digest, key, id) VALUES (5,X'4C23BBF9B5BE3AA99F8779A744A5F35A',2,X'4FEDF7448802DC52036EAA6C3FE0B58A5B69352F25539CF9A8566C95ACC826');
INSERT INTO vault_account (number, digest, key, id) VALUES (7,X'36211B2AD870D4F97C12A0A9AB79149F',3,X'F025E0E7B9B2C2F719CC7FD460C4243CBB042B58A7AC13CD271FD48909D798');
INSERT INTO vault_account (number, digest, key, id) VALUES (22,X'E1E3D800CA85B36373BCFF6A405F4E90',4,X'7E7002F792FD262859713F99AA7704BA038E8265B220173C94E76A184BFD1A');
INSERT INTO vault_account (number, digest, key, id) VALUES (30,X'580CC7EE377C3C5099409EE5EA06E285',5,X'62F008A4BEA9E1C54DA23A6B6FB2D1975D7AB4F2123DB5E2B55F6DE1A6A33D');
INSERT INTO vault_account (number, digest, key, id) VALUES (31,X'3D4F306490B5AFBBA42CF8397AAA1673',6,X'D2B332584919EB08B5303C1F0DC9BD9C183B91D4D368A015F94E056877D02E');
INSERT INTO vault_account (number, digest, key, id) VALUES (40,X'45AA4561DCD78556E0C8C8B585F2C8F9',7,X'F0BFBC28739E68DD431FA779B3DC584B3A3370AD466EC49A53CCD1C74D783F');
CREATE TABLE vault_order (
    seq INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_order (seq, digest, sealed) VALUES (2,X'07C21D9CDCD5A7F9922C1D44D0724A33',X'AB6C13AABF644885B25B45BAB91829E0E58080C52F2435CC9D21AD3A6D974E25E5242299E1AAB4');
INSERT INTO vault_order (seq, digest, sealed) VALUES (4,X'A0A29351B0E458B5317F53774D8F08B4',X'AFF3D0CE82CAAAAFB7361E04FDC7A58CB8F9E560FF4C92714E12884A889E7336563951');
INSERT INTO vault_order (seq, digest, sealed) VALUES (7,X'01ADF05DCB8928E3C1B7784390117AA5',X'3B4F035F51ADD5BE02B479BBCE71A83CACB9D6FCAED98A96BD16164A362226783F36B1');
INSERT INTO vault_order (seq, digest, sealed) VALUES (11,X'E2F1AF69CFC6EC962D18AAB081D88EB6',X'7D4430B945A55FD0902A65E5F9BFE245A2BB7C515FD0F9BBFB87E974DCCD29F715FCDECB8DD02D');
INSERT INTO vault_order (seq, digest, sealed) VALUES (15,X'483B875AFF413F3D14AF51F3A72D03CA',X'A596E9E58E9E42EFEE6117399359F12CCDAFA1E021CB204C8F8AE6A6B7D11F0600E7F1BD34295E');
INSERT INTO vault_order (seq, digest, sealed) VALUES (17,X'6118CD0980FAAB9BC308272D20D6517B',X'F5C20F11D8A611256D888E4A29F76FA9E780897B1336B180ED8D2E31FF01DA9BD49EE6');
INSERT INTO vault_order (seq, digest, sealed) VALUES (20,X'5ADAA8992E5426D5CE08DB1B70997282',X'A873E79ED641E093A62261404193ADCBEFC3EE1B962803E6E4971CC5467A8CB3E2737F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (22,X'C9AEC4D8C18C1BFFDD1842649EBCAE10',X'2F7E5053353439CC2E6E079AB51D890C00C82EC59D2CAA15A56D0076A6ECADB29AC1B3');
INSERT INTO vault_order (seq, digest, sealed) VALUES (25,X'5BA470C1F8AC0DE1A01BAA1602F233E9',X'1973D1F41D4FC01E76A0167A890231986519E592C9B556C5B90AB1F3FAB137767FE2BF57222220');
INSERT INTO vault_order (seq, digest, sealed) VALUES (28,X'A72E7DB63F6C52256D3F6E08F7BE8799',X'F560D4F6A160159B7B7F66565097A2CD4D9D1A97E966341D390EEFEA3A8784174B0B05E0814C0334BB30');
INSERT INTO vault_order (seq, digest, sealed) VALUES (30,X'8E0BAE5BAE19F36AA819AC3E77A58910',X'10D64463AA8A448B8C543C5AB4B530EF0BFFA98B5613DB4C8F83D7D24814C1B218CE44');
INSERT INTO vault_order (seq, digest, sealed) VALUES (33,X'49D26FD78409A7550D378C4A71AA0D3E',X'C08325B742315C6649B69E70CD541A4C46777617D3FF48CB94FA5C00DB882AF7FF4D17');
INSERT INTO vault_order (seq, digest, sealed) VALUES (36,X'449DA4E181EFAAC29D89494D79A2C7FD',X'5CA9488D2712CB2ADE2DDA1CC9AC08F9D65CE82B9CBF823815A6C883C361029D03B70049415045A5');
INSERT INTO vault_order (seq, digest, sealed) VALUES (41,X'5E441287C9D0CA57918855DFFE482FB0',X'3DDF6506518CF5BE2DCEB93E8C887928B2784DD15D8B1D8F72225BEE7B4B894D59DB29C7');
INSERT INTO vault_order (seq, digest, sealed) VALUES (44,X'724A22A4329B0BC42E0990A74B07D508',X'95ACFE5575E87193F94F20E87CCF4A2E82F86F556BBAB0832929F2004B837760702455C7658757E6AEE6');
INSERT INTO vault_order (seq, digest, sealed) VALUES (46,X'9C0B1C8B848F96EF7C5EBEED5BF10A50',X'EEC263669F59B533EA371D2C7F7B970F80B84F87C96575C0458295535CF532C8983D8DD4');
INSERT INTO vault_order (seq, digest, sealed) VALUES (48,X'ED9CC19261DCE75073DDE9EBBD10F646',X'CB76A6D904671B63F179023ED52889E23A16327C2EB49180C153B1450A632B124BDA9F9F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (50,X'235A7C4B50199C222B3E8F4CEC7BB911',X'2EEEC8E849CBBA767D64F0331613A6353293F2E00B4D08A042678621E0B71EC2599F192AA860B680');
INSERT INTO vault_order (seq, digest, sealed) VALUES (52,X'2995BA1D23F479C0D096D9757B08BB08',X'C544650F61CD9D2E7591738CA030D83497B17F2CAD14E16BD34D140C40A508B382033F9DE6C69825');
INSERT INTO vault_order (seq, digest, sealed) VALUES (55,X'A8CE3E00CF048B776CE2FA2F3F2BB8DD',X'D44C261AB01FF87E82A53EB2EDFE38BA4E32CD66681DE3372025317418263EE048A0A70787FF871A');
INSERT INTO vault_order (seq, digest, sealed) VALUES (61,X'D597BEEEE8023F1AB1BB7F16467FE543',X'3369F03ADA163E7F12EE654E1129381C26DC849659CAA506D853188D700A39EA0F17DD133E2C88FE9F7C25');
INSERT INTO vault_order (seq, digest, sealed) VALUES (64,X'1043A0AC71FC1F2D710AC45B2D0A07A0',X'83E7D899B8C1B236B0B14DBAF6D79C3B8B6B25B508EC56EF4B49558A39BDF30D14366525');
INSERT INTO vault_order (seq, digest, sealed) VALUES (68,X'7B4F6CA85B0D6EDCCDEE58E34C9C834D',X'FF4ABC5768A3DE54C3EA7C9A75F127F796F83D10FDD2B4D292A21B98B4FE72EAB8AE363A5C420687A8A978');
INSERT INTO vault_order (seq, digest, sealed) VALUES (69,X'4299005EE12C33D2DDC63C44AC34FB71',X'C8E1947922B4CCE1C8764059E1DF7D86FA4DBB961A33651F2EC9C95375782939070ED9B4B470124B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (72,X'1967A72B9BE37456203151FF9DBDC7F3',X'68222C898ABAB449237B8E38A9E2B65E8FC9653EAFCE0D22D98048D53161F0BB5558A21F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (77,X'B636AFBCF02E581C3B432F4B80BC1B94',X'AEF30DBA66FCD81338CC09E379EB5B7C474F249DD2D25F61A3FE32530DE28F82086B4D8F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (82,X'D4305824ABDFC866F6BD0DFA453FA0A3',X'C6684DDC4B6F21377F1EF2E27A85DB633DC7E898BFB7E848048E7F9047B70A3FCC87A402F4D5C8D8');
INSERT INTO vault_order (seq, digest, sealed) VALUES (86,X'2F33B3A73E5D9DC54E54C1A777B81C31',X'8701C79EA2EA34E84025AA1399C821A7BDD3EEE0EA29B3E64136C0877B2EC5A2F019EEAA');
INSERT INTO vault_order (seq, digest, sealed) VALUES (89,X'4C2A508D52EA2EEF45DFE5D8D6B74974',X'8F0F958C29E5EB9132BA59F8263143FB61448BB58CADFBB13F9F736E09802D6AAB5F9F4F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (92,X'97F3010B40E2D9F165EA5EA1821261FF',X'71E5423DC03D8B15D4641A50B5ED1AE14AC03E9059D23F35E067EC9176853AA492D9623B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (94,X'63DCB5D7FB2D0AB2593E191FDFFCB8C9',X'CBAF4B21A4A553A33F9464872F5363EF69C9350CA6D7D8EB4A7C3120D2499BDE6505777F6170B7F4');
INSERT INTO vault_order (seq, digest, sealed) VALUES (95,X'755E75964615FAAC339D7B75A469F843',X'B53327B7A0FC61303F8FA121A85DD1998294A095C5A554F05DAABF9923A6356C0982253F');
INSERT INTO vault_order (seq, digest, sealed) VALUES (99,X'5E21D47B7A9065AA5DD2BC2A1543135B',X'26AF4852BC975B8C76AA2513E220E4E0644D9ECCBC235581FC1EBBF37494961A3AD3CDCA');
INSERT INTO vault_order (seq, digest, sealed) VALUES (102,X'ADDE730249BB7C9CA11C0FB192BD97CD',X'6B23B4172D36E7E7629940E190F90E234648C422A77C80CA239153957620C01CC1DD14652771767DE39543');
INSERT INTO vault_order (seq, digest, sealed) VALUES (104,X'0504648355D720889B20A0C393E33C36',X'AC27F1A3B77CC5BB4468D7C501DD8902CE53CF6B966D23C4792FD07BC4E1EC1CCBCBE1B15757117B');
INSERT INTO vault_order (seq, digest, sealed) VALUES (106,X'B71595561FC554AE9DD39188794447FF',X'E61DE24C968009E8510E5BDAA11130C7C81040961257FA3EDEAE116384C019D28F86EE57');
CREATE TABLE vault_carrier (
    seq INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_carrier (seq, sealed) VALUES (29,X'931307AD92118DA509D5DEB92767B053899D0AE31DE87287F0DEBA236FE14EAB70F59D');
INSERT INTO vault_carrier (seq, sealed) VALUES (45,X'05B0A154C01FBFCCE41B0E66208BFB8481C3BDCF66BC6BA2D3E2F7B35622BF423941C0');
INSERT INTO vault_carrier (seq, sealed) VALUES (62,X'6FDE876AB00F5966CF647667B135A55FB75BD48F520455E67478D98D9E72F2D0B17AB2');
INSERT INTO vault_carrier (seq, sealed) VALUES (103,X'A224813836E6685C7B50EAC255B67BCCAA1A9FCFDDCBFDDB332212AEDAE1FD8EE390D3');
CREATE TABLE vault_opening (
    rating INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_opening (rating, sealed) VALUES (51,X'7B7242BC7358CAF1FDA9E9EDE614AB78513052AC06F89D71FF4D41177E2F41BD34714F73C2B97BB24B475D11FA6CDF594E5B217F3F757FF8717C00750CF22C4A85C8E31B9E467B3F1305496E6F18A1012B8347A2CFC6DE7A6D0E943750BEE78B1DF83CE60BDC2969A423D2DFF716B389E09317BEBE79E5300DD07B078F453638A9860E49A19C8BC61D389019D10C668F9CD6B9BF83A1CE5560A79DE91E9A80BA50FB082215FFF46050F16DA750BA23EC3FA800B79CB199F887B4B5CB1C32A222A9D3B171D54D63CBFA9D3C134A17EF9E4DD3CEAFE214616F860BF3EF2A40F5E4C9D964A0BD26475AD1565DC536AB560FB6E45A04EC570EAD76603365E97436DFBA73252BC3C86068220A31EEA411E98600FDD15D24A7B82C02EBA154');
INSERT INTO vault_opening (rating, sealed) VALUES (65,X'6BC925FD0761E9F4DFEFF06D06595F5F3DE272999FA042E863DBBA5A62DE052076BABCE2C1CBD8FD787FEDDFF90B623DAD03F5707F2B15093C98E57E8BDF155AC98A81BC27DFB64D6956962CB215E4A286B1A917EAF6E397361D393EE0D2781C0634BEAA59B2165B4944FB6E586DAC18751082AB1A34E2A37D117727F9BADA0D51EAC1B071D594892A0F0D7A5A4C72C9F42FA2A13CB70B176CB1D777F648365B5AD36DD40B86516F1CBDAC27DCE265BEA4C0FB8F1C9D4167BCEA2F8EB64E862855DFC3BA01D6848DD487BB5E24A1EBB44F1B8379BB76262D276C970121C59563489095E741C9617C25A8ECE384CCC7D1B75921BE2E26A3D9AF05D329CCF1AE13BA328606F8246939B4A1C2191B9EC94ED20D8376DF7124E7117EECDF');
INSERT INTO vault_opening (rating, sealed) VALUES (90,X'E2A8071C5EEB8A54F61D74EBC3B360C1CB5430620D81318B65622E7A3606326B7FEBF484517D95D306D757FDA6A217ABF9099DB0D8603154131FB79D62948688EFD61F9000A059F22C322A386DEF65B2D84371044FDF34E10EAF0A88D3D3F4F50193170ACCB3F772A76623B82C34C7E25A6D1A0D95B7DABF45553657E0B787C7562BC216A6446EEF11D05B035334C3C3A833BF30369E18E871283727F60D05C8F887D9BAC22F5FAC6B2BE04F81FCDDC9683AB77B553CF897CB12EC08CB1AFFBBAB66F0660C44D786C1E54B28A26E275F1B572CED03BA141DABC3A55071B198CB0909A5AD4710055DC32551B4822CA489511BBB297B02A8C109D1486AE403234AA0551962C32C65FF69F0D69B8E985B309BFBC55CA8A31B85C9674F15');
INSERT INTO vault_opening (rating, sealed) VALUES (93,X'C0FBB070EBA970BDE6CD3A4CE25C3EE4882FCA9E182E464B340EC5F187F9B3DDA510519E0609D127C512BD67C2F3D6D114854BF080F633FE9556D197CB1F8F61EA2DDE717546D3C12E8269FA467E739049460126F91018170B003CB4E395818FB76FE9F51ECA2E894007F55319530E43407822DB7F68755305584D6AA5515CF14E6022959276EDD1D57C051407E1405324CDDCEBD9FC728A7461714856D9BE4E61682A176A7FC1BDA434F0588A8FF97AE164875FDD0D82E525E9249E9198A2C1165DBF9EB4B9331D6ECF18E2AF110B8FCD502A5F4538C5A42E864DEFF26F2F4869659832E85B78861B7417552B2F9758743E8E048CCA829919A97654820A53AE97B241F47672E8C9951E871A7305993CD1AC1B2FA4AFA868B79AA76E');
INSERT INTO vault_opening (rating, sealed) VALUES (105,X'9A06F14E9CBC557125A34A39028119E4D44DB271B8A0B67E45C0EE1FE1F3CFCF7B1457D9153AF88415615F1567B33E3881698D1864049BDA4B052C9AE5011880F65D132F04DBE0F73987319C3F1C0F195FD6B99B943B0C6CE2CAB43F3AEB8306B0335519721B9DF61B41A29230518597370BF2BD5EAC66B1D25352E33363132C26B7AFA5A9F986A3C49D8CF874D4E3E465559ACB7D31B47B65EC1B9AFF31A111CD1A085FB2605D1C349EE0E3ABA4523CFFA78953B9C534F32936924A20975F0301D5AAFBD53E5090E6F9E44B26E594D74C4D870C350C5FDA68C64452DD03ED1E7A69C3B07688F3C59E1203A4D3A5067DC0FA173A680D7E38EDC38A86B79556E68B93C044641C3582670CB8EA6BBE66E11C29FB2653E06C14059E6FCF');
CREATE TABLE vault_request (
    digest BLOB PRIMARY KEY,
    seq INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'174EC5FEC7CB68B44935D7BA54D097A3',67,X'9AB03449818CC9119563B6E0B49B243FCF333711DDA9EEB7D0005124329A9535CC252DCBFF5511B08E58C7556FF73AC2268436388DD4D8343CFEF8F6');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'568CC6D2301C3BBE0871C2B276C2C39D',40,X'66D2701E65126D9E036E13EEDE5E4F4D90E56676AC76941A09F2B300AD26B13BF82CF5D29B9D53A6945D7A47AC9A17C02FFB26EFB55D75EA796F7330');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'61AB9ABFD4BF52937DC3189212750E55',66,X'10529215EC6479247AAA1E5D47EEE3C88D4A985511FA5CD5AAE05C69D104CB60F5494280B24B87D274CFF4640D5EC9FEA3FD7F3872A0447DA5D0CFA9');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'78965FA14AACC818F4C084C109D3FC92',10,X'F4942A978B69FFF0702C9DD4C1516D65E52654D06DFB6150583958E82BAE4EBA4FDAB5F4F29CA2D8A53CC2DFD1C63E55070D00308DA98289FB6C19B6');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'7C1D4BADB609DEA989405BEA13F3921C',59,X'62C6DD0B5DBB5A8B96DA1C9D072BC59F8E768F3620187DC60B577202AAE15526333C221E2A5693BB6A3DD23FF5FAEC3B02D0C5602E178024B7C2C352');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'88FCA1C07484B49F980F326960FCC94C',58,X'24ADB840C234330C8B111BCD901CEB17795FBE258FD26CD4A69A9A9F0E8730C306FE0B55CDE1C06AF7238199EC0885D534FBCE101FC07076E62100DC');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'89ADF45E731800689846CCB0BF333969',3,X'D3BBCA55A3365340E5FFA470269A94E88E88C5D18CC8B3BCB2E3E68C8397074EE77C0DCD4F183FB60E4D0228EF2908A47748AF0D332F24A9A25C2636');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'977166FA27B5A910BF25245F0022D11B',14,X'1D386CE3AC84F9C6DFA81693A12A54E57C8B370760E11AE7C39E4251ACBBD3BEC3964D9BFC5402C6D1DEBEEFD27FBECA8AACFCF025688B827B9EF109');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'A7E99560D0011D5D8ADB8E7BECD115E3',91,X'FE61A3CE1C4565D89058E90FE8426D306BCBBBF31DCA164C85E000EA58A1B86F52BA7FEDC8CFA639AAE4EB16CA1EFD59FC890BE76345FADA279AC62A');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'AC07C284874E159EBFBA355C5DD8F9CE',27,X'E954DF32E4150BEBC1FE3AFBC86134BC35FAA628F833674D68BDE36B0E4E1C33D2C98DFFE54BCB7A093F85924B0BD2AA2A0006019E08DD268F6AA0A4');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'DB5F714770A75C5DB357B30221D0B281',60,X'DC281BC4EC86D372602715CE294D709FD09D9FCA27D769A72F232FB8C849E0D2777992B8AF03F31A9059F73E446C1C52F1375319C0FAD8AA9B8E2838');
INSERT INTO vault_request (digest, seq, sealed) VALUES (X'E04CDD6873F88DBC1C1EB298CF2CF973',80,X'156675D2D37761E0829326645DFF4EFAD4D755BA1F494F198C6E2BCD14F9D159D46B6A80394CDF15F871E86ABFD101FB2CBA0C82CCEDE93CB8CD8FE1');
CREATE TABLE vault_text (
    rating INTEGER PRIMARY KEY,
    author INTEGER NOT NULL,
    wrapped INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (3,7,0,X'3C00D3FE272D49D2D3AC535A94E107A946FFF5552A84E9FA5900045C0B7A45893C62CB5D8E93394BF81535D7CE250CE75B5A99A1BA764DF4653237E574D952623D0FA423C47DB989B209');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (10,5,0,X'F0D49B76ABB4E0AABC6F5255CB7342811625D57A6F40EAC8E5979ACB1787FF35E288A71F7D1F5FDE6D8E53BC1450E35308A82B4FD16B80DFF5C5B986E44793344CA610C87DD21E7266ED');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (39,5,0,X'087C39131D2FC07FD18D742378CF928AF7D292625DE49A6D38B82E64DEDDC1CC24DF92BA989EA8ED822FA0D65BC845AEAEF8EA2A83DE17372C68FD118E9A');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (40,31,0,X'FADC784058711E2778B8CA96FEC1D320BD1EEA16AD0FDB4A61CA5893ED5D2D9EFE8B8FE8D9AE44381B0BFF0E7FC392948D85259F880A4B0374C56CCBBDCA75B02A909099D25F478ECC2B');
INSERT INTO vault_text (rating, author, wrapped, sealed) VALUES (66,5,0,X'F47008125E410042F085E21EE868DBD5E79AF96F2715714D29CD9A42200EFB6CFA22198994D645838AAEC5AC30C889E3686D6362AD35BB314C102A2229C8734147ABFE052774640404E3');
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
INSERT INTO qualification (id, seq, account, state, type, categories, ends, due, drafted, issuer, jurisdiction, number, issued, expires, renews, evidence, submitted_seq, submitted, verified_seq, verified, method, officer, review, ruled_seq, ruled, reason, noticed, superseded_by) VALUES (2560,14,5,2,'training',NULL,1799020800000,1796428800000,1767404200505,NULL,NULL,NULL,20456,20821,NULL,NULL,NULL,NULL,14,1767404200505,'exam',1000,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO training_attempt (seq, account, course, at, score, passed, until, certificate, evidence) VALUES (14,5,'seller-basics',1767404200505,68,1,20821,14,NULL);
INSERT INTO training_attempt (seq, account, course, at, score, passed, until, certificate, evidence) VALUES (59,7,'seller-basics',1768619166724,30,0,NULL,NULL,NULL);
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
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (3,7,1,'fake-trade','serious',12,1767225600000,1000,X'0F978ECF0A39B4E11356403799432E2CBDF645764A218477230E0E37156F75A7',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,'closed',7,1767830400000,'rules-exam',NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (10,5,1,'misdescribed','general',6,1767382746469,1000,X'F2BC4C09D11305EB1642DBB08C3E71A84A96B6EC249671F09C26C67CA7DACC11',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (40,31,1,'fake-trade','serious',12,1768028537912,1000,X'A7D90A7EEE87B379C955ED0E3F860523F5C4CE6438B4FAA9BCBF2C3990368A79',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12,'closed',7,1768633337912,'rules-exam',NULL,NULL,NULL,NULL,NULL,0,NULL);
INSERT INTO violation (seq, account, party, kind, tally, points, at, officer, statement, about, evidence, contested_seq, contested, contest, answer_seq, answered, answer, reason, node, measures, days, ends, exam, corrected_seq, corrected, passed, lifted_seq, lifted, void, due) VALUES (66,5,1,'counterfeit-sold','counterfeit',12,1768651008295,1000,X'EC52DDCD792D5FC92DC21B03F9DB4170A21D22BE9CAEE7E790E901E0A60209C2',NULL,NULL,NULL,NULL,NULL,91,1769263076264,'withdrawn','mistaken',12,'closed',7,1769255808295,'rules-exam',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE commitment (
    seq INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    code TEXT NOT NULL, -- its name in the policy
    periods TEXT NOT NULL, -- JSON: [{"at":taken,"by":fact,"dropped":{"at":ends,"by":fact}}, …]
    days BLOB NOT NULL -- orders and breaches by day; see KeepingBytes.swift
) STRICT;
INSERT INTO commitment (seq, account, code, periods, days) VALUES (27,31,'dispatch-48h','[{"at":1767867214800,"by":27}]',X'06DABF0201000C01000601000601000A0100020100');
INSERT INTO commitment (seq, account, code, periods, days) VALUES (60,7,'dispatch-48h','[{"at":1768619166724,"by":60}]',X'04ECBF0201000401000601000C0100');
INSERT INTO commitment (seq, account, code, periods, days) VALUES (67,5,'dispatch-48h','[{"at":1768651008295,"by":67}]',X'05ECBF020100060101060100020100060200');
CREATE TABLE promise (
    seq INTEGER PRIMARY KEY,
    open TEXT NOT NULL, -- JSON: [{"by":until,"commitment":its seq,"due":when the clock looks,"step":"dispatch"}, …]
    due INTEGER
) STRICT;
INSERT INTO promise (seq, open, due) VALUES (28,'[]',NULL);
INSERT INTO promise (seq, open, due) VALUES (44,'[]',NULL);
INSERT INTO promise (seq, open, due) VALUES (61,'[]',NULL);
INSERT INTO promise (seq, open, due) VALUES (68,'[]',NULL);
INSERT INTO promise (seq, open, due) VALUES (102,'[]',NULL);
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
INSERT INTO breach (seq, in_order, commitment, seller, buyer, at, day, step, promised_by, due, reason, officer, ruling, evidence, currency, minor, excused_seq, excused, excuse) VALUES (81,68,67,5,4,1768910208295,20473,'dispatch',1768823808295,1768910208295,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE carrier (
    seq INTEGER PRIMARY KEY,
    token BLOB NOT NULL,
    dispatched INTEGER NOT NULL,
    days BLOB NOT NULL -- what arrived, by day; see KeepingBytes.swift
) STRICT;
INSERT INTO carrier (seq, token, dispatched, days) VALUES (29,X'DF78D172C810A1F31C9AD74DF1144D8C',4,X'01ECBF0201000000');
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
