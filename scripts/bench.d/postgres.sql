-- What PostgreSQL does beside the service: the same rows, written by one function a request.
--
-- Before this postgres.py makes the service's own tables and indexes but for `credit`, and functions named line_*,
-- box_* and change_*, which answer ready-made bytes of the lengths that the service's had. So nothing here hashes a
-- ledger, encrypts or applies a rule; what it checks is that the order is there, and is rated once by each side.

CREATE SEQUENCE fact_seq;

-- Every figure that `credit.get` answers stands in the row, so that reading one is reading a row. What the service
-- works out as it answers (rates, means, windows) is kept up as ratings come; the level, the weight of age and what
-- leaves a window as days pass are not, which is less work than the service's.
-- days: ten counters a day, at 10 x the day: positive, neutral, negative, orders, then count and sum of three scores.
-- Its pages have room left for updates, which then need not go through the indexes; those of orders have to anyway.
CREATE TABLE credit (
    id bigint PRIMARY KEY,
    subject text NOT NULL,
    role text NOT NULL,
    known boolean NOT NULL DEFAULT true,
    points bigint NOT NULL DEFAULT 0,
    tier text NOT NULL DEFAULT 'none',
    grade int NOT NULL DEFAULT 0,
    next int NOT NULL DEFAULT 4,
    confidence text NOT NULL DEFAULT 'low',
    positive int NOT NULL DEFAULT 0,
    neutral int NOT NULL DEFAULT 0,
    negative int NOT NULL DEFAULT 0,
    positive_rate float8,
    wilson_low float8,
    beta_mean float8,
    positive_of_orders float8,
    positive_7d int NOT NULL DEFAULT 0,
    neutral_7d int NOT NULL DEFAULT 0,
    negative_7d int NOT NULL DEFAULT 0,
    positive_30d int NOT NULL DEFAULT 0,
    neutral_30d int NOT NULL DEFAULT 0,
    negative_30d int NOT NULL DEFAULT 0,
    positive_180d int NOT NULL DEFAULT 0,
    neutral_180d int NOT NULL DEFAULT 0,
    negative_180d int NOT NULL DEFAULT 0,
    positive_365d int NOT NULL DEFAULT 0,
    neutral_365d int NOT NULL DEFAULT 0,
    negative_365d int NOT NULL DEFAULT 0,
    positive_older int NOT NULL DEFAULT 0,
    neutral_older int NOT NULL DEFAULT 0,
    negative_older int NOT NULL DEFAULT 0,
    item_mean float8,
    item_count int NOT NULL DEFAULT 0,
    logistics_mean float8,
    logistics_count int NOT NULL DEFAULT 0,
    service_mean float8,
    service_count int NOT NULL DEFAULT 0,
    recent_score float8,
    recent_weight float8 NOT NULL DEFAULT 0,
    standing text NOT NULL DEFAULT 'standard',
    sanctions text[] NOT NULL DEFAULT '{}',
    orders int NOT NULL DEFAULT 0,
    day date,
    version bigint NOT NULL DEFAULT 0,
    policy text NOT NULL DEFAULT 'neutral@1',
    days int[] NOT NULL DEFAULT '{}'
) WITH (fillfactor = 60);
CREATE UNIQUE INDEX credit_of ON credit (subject, role);

-- What a read asks of.
CREATE VIEW seller_credit AS
SELECT subject, role, known, points, tier, grade, next, confidence, positive, neutral, negative, positive_rate,
    wilson_low, beta_mean, positive_of_orders, positive_7d, neutral_7d, negative_7d, positive_30d, neutral_30d,
    negative_30d, positive_180d, neutral_180d, negative_180d, positive_365d, neutral_365d, negative_365d, positive_older,
    neutral_older, negative_older, item_mean, item_count, logistics_mean, logistics_count, service_mean,
    service_count, recent_score, recent_weight, standing, sanctions, orders, day, version, policy
FROM credit WHERE role = 'seller';

-- The service's is keyed.
CREATE FUNCTION digest_of(id text) RETURNS bytea LANGUAGE sql IMMUTABLE AS
$$ SELECT substr(sha256(convert_to(id, 'UTF8')), 1, 16) $$;

CREATE FUNCTION days_of(ms bigint) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT (ms / 86400000)::int $$;

CREATE FUNCTION now_ms() RETURNS bigint LANGUAGE sql STABLE AS
$$ SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint $$;

-- The lower end of the 95 % interval of a rate (Wilson 1927).
CREATE FUNCTION wilson(p float8, n float8) RETURNS float8 LANGUAGE sql IMMUTABLE AS
$$ SELECT (p + 1.920729 / n - 1.959964 * sqrt((p * (1 - p) + 0.960365 / n) / n)) / (1 + 3.841459 / n) $$;

-- The number of an account, which is made if it is new. Buyers are asked for before sellers, so that two that make the
-- same accounts at once wait for each other in one direction only.
CREATE FUNCTION account_of(the_id text, the_role text, fresh bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    mine bytea := digest_of(the_id);
    found_number bigint;
BEGIN
    SELECT number INTO found_number FROM vault_account WHERE digest = mine;
    IF FOUND THEN RETURN found_number; END IF;
    INSERT INTO vault_account (number, digest, key, id) VALUES (fresh, mine, fresh, box_account())
        ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
        SELECT number INTO found_number FROM vault_account WHERE digest = mine;
        RETURN found_number;
    END IF;
    INSERT INTO account (number, handle) VALUES (fresh, substr(mine, 1, 16));
    INSERT INTO credit (id, subject, role)
        VALUES (2 * fresh + (the_role = 'seller')::int, the_id, the_role);
    RETURN fresh;
END $$;

-- Sellers are known from the first request on, as they are to the other sides.
CREATE FUNCTION register_sellers(prefix text, count int) RETURNS void LANGUAGE sql AS
$$ SELECT account_of(prefix || n, 'seller', 2 * nextval('fact_seq') + 1) FROM generate_series(0, count - 1) n $$;

CREATE FUNCTION write_fact(the_line text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    new bigint := nextval('fact_seq');
BEGIN
    INSERT INTO fact (seq, line) VALUES (new, the_line);
    IF new % 256 = 0 THEN
        INSERT INTO tree (level, idx, hash) VALUES (1, new / 256 - 1, substr(box_order(), 1, 32));
    END IF;
    RETURN new;
END $$;

CREATE FUNCTION credit_ordered(the_id bigint, the_version bigint, place int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE credit SET
        orders = orders + 1,
        positive_of_orders = positive::float8 / (orders + 1),
        version = the_version,
        days[place + 3] = coalesce(days[place + 3], 0) + 1
    WHERE id = the_id;
END $$;

-- scores: item, logistics, service; null in a seller's rating.
CREATE FUNCTION credit_rated(the_id bigint, the_version bigint, place int, value int, scores int[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    good int := (value > 0)::int;
    fair int := (value = 0)::int;
    poor int := (value < 0)::int;
    detail int := (scores IS NOT NULL)::int;
    one int := coalesce(scores[1], 0);
    two int := coalesce(scores[2], 0);
    three int := coalesce(scores[3], 0);
BEGIN
    UPDATE credit SET
        points = points + value,
        positive = positive + good, neutral = neutral + fair, negative = negative + poor,
        positive_rate = (positive + good)::float8 / (positive + neutral + negative + 1),
        wilson_low = wilson(
            (positive + good)::float8 / (positive + neutral + negative + 1), positive + neutral + negative + 1),
        beta_mean = (positive + good + 1)::float8 / (positive + neutral + negative + 3),
        positive_of_orders = (positive + good)::float8 / greatest(orders, 1),
        positive_7d = positive_7d + good, neutral_7d = neutral_7d + fair, negative_7d = negative_7d + poor,
        positive_30d = positive_30d + good, neutral_30d = neutral_30d + fair, negative_30d = negative_30d + poor,
        positive_180d = positive_180d + good, neutral_180d = neutral_180d + fair, negative_180d = negative_180d + poor,
        positive_365d = positive_365d + good, neutral_365d = neutral_365d + fair, negative_365d = negative_365d + poor,
        item_mean = (coalesce(item_mean, 0) * item_count + one) / nullif(item_count + detail, 0),
        item_count = item_count + detail,
        logistics_mean = (coalesce(logistics_mean, 0) * logistics_count + two) / nullif(logistics_count + detail, 0),
        logistics_count = logistics_count + detail,
        service_mean = (coalesce(service_mean, 0) * service_count + three) / nullif(service_count + detail, 0),
        service_count = service_count + detail,
        recent_score = (positive + good)::float8 / (positive + neutral + negative + 1),
        recent_weight = recent_weight + 1,
        day = current_date, version = the_version,
        days[place] = coalesce(days[place], 0) + good,
        days[place + 1] = coalesce(days[place + 1], 0) + fair,
        days[place + 2] = coalesce(days[place + 2], 0) + poor,
        days[place + 4] = coalesce(days[place + 4], 0) + detail,
        days[place + 5] = coalesce(days[place + 5], 0) + one,
        days[place + 6] = coalesce(days[place + 6], 0) + detail,
        days[place + 7] = coalesce(days[place + 7], 0) + two,
        days[place + 8] = coalesce(days[place + 8], 0) + detail,
        days[place + 9] = coalesce(days[place + 9], 0) + three
    WHERE id = the_id;
END $$;

-- completed: milliseconds since 1970. Answers the seq of the fact.
CREATE FUNCTION complete(
    the_order text, the_buyer text, the_seller text, the_completed bigint, the_category text, the_item text,
    the_amount bigint
) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    new bigint := write_fact(line_completed());
    buyer_number bigint := account_of(the_buyer, 'buyer', 2 * new);
    seller_number bigint := account_of(the_seller, 'seller', 2 * new + 1);
    place int := 10 * days_of(the_completed);
BEGIN
    INSERT INTO orders (
        seq, state, buyer, seller, created, items, currency, amount, category, completed_seq, completed, policy, pair,
        closes)
    VALUES (
        new, 3, buyer_number, seller_number, the_completed - 86400000, digest_of(the_item), 'CNY', the_amount,
        the_category, new, the_completed, 1,
        680::bigint << 48 | (buyer_number * 1000003 + seller_number) & 281474976710655,
        the_completed + 15 * 86400000::bigint);
    INSERT INTO vault_order (seq, digest, sealed) VALUES (new, digest_of(the_order), box_order());
    -- Always the lower id first: two orders of the same accounts must not wait for each other.
    IF buyer_number <= seller_number THEN
        PERFORM credit_ordered(2 * buyer_number, new, place);
        PERFORM credit_ordered(2 * seller_number + 1, new, place);
    ELSE
        PERFORM credit_ordered(2 * seller_number + 1, new, place);
        PERFORM credit_ordered(2 * buyer_number, new, place);
    END IF;
    INSERT INTO credit_change (seq, changes) VALUES (new, change_completed());
    RETURN new;
END $$;

-- The first side's rating is sealed: nothing but its fact, its opening and its place in the order is written. The
-- second side's shows both. value: -1, 0, 1. Answers the seq of the fact.
CREATE FUNCTION rate(the_order text, by text, value int, item int, logistics int, service int) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    mine record;
    new bigint;
    at bigint := now_ms();
    place int := 10 * days_of(at);
    opening text;
    buyers_value int;
    scores int[];
BEGIN
    SELECT o.seq, o.buyer, o.seller, o.closes, o.buyer_seq INTO mine
        FROM vault_order v JOIN orders o ON o.seq = v.seq WHERE v.digest = digest_of(the_order);
    IF NOT FOUND THEN RAISE EXCEPTION 'order.unknown'; END IF;
    IF at >= mine.closes THEN RAISE EXCEPTION 'rating.window-closed'; END IF;
    IF by = 'buyer' THEN
        -- Only the order in which the load rates: the buyer first.
        new := write_fact(line_sealed());
        UPDATE orders SET buyer_seq = new, buyer_submitted = at, buyer_flags = 0, due = mine.closes
            WHERE seq = mine.seq AND buyer_seq IS NULL;
        IF NOT FOUND THEN RAISE EXCEPTION 'rating.there'; END IF;
        INSERT INTO vault_opening (rating, sealed)
            VALUES (new, convert_to(format('%s,%s,%s,%s,', value, item, logistics, service), 'UTF8') || box_opening());
        RETURN new;
    END IF;
    new := write_fact(line_shown());
    DELETE FROM vault_opening WHERE rating = mine.buyer_seq RETURNING convert_from(sealed, 'UTF8') INTO opening;
    IF NOT FOUND THEN RAISE EXCEPTION 'rating.there'; END IF;
    buyers_value := split_part(opening, ',', 1);
    scores := (string_to_array(opening, ','))[2:4];
    UPDATE orders SET
        due = NULL, buyer_shown_seq = new, buyer_shown = at, buyer_day = days_of(at), buyer_value = buyers_value,
        buyer_details = format('{"item":%s,"logistics":%s,"service":%s}', scores[1], scores[2], scores[3]),
        buyer_points = buyers_value, buyer_scored = 1, buyer_detailed = 1, buyer_why = 'counted',
        seller_seq = new, seller_submitted = at, seller_flags = 0, seller_shown_seq = new, seller_shown = at,
        seller_day = days_of(at), seller_value = value, seller_points = value, seller_scored = 1, seller_detailed = 0,
        seller_why = 'counted'
    WHERE seq = mine.seq AND seller_seq IS NULL;
    IF NOT FOUND THEN RAISE EXCEPTION 'rating.there'; END IF;
    IF mine.buyer <= mine.seller THEN
        PERFORM credit_rated(2 * mine.buyer, new, place, value, NULL);
        PERFORM credit_rated(2 * mine.seller + 1, new, place, buyers_value, scores);
    ELSE
        PERFORM credit_rated(2 * mine.seller + 1, new, place, buyers_value, scores);
        PERFORM credit_rated(2 * mine.buyer, new, place, value, NULL);
    END IF;
    INSERT INTO credit_change (seq, changes) VALUES (new, change_shown());
    RETURN new;
END $$;
