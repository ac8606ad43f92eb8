-- The ratings that an account gave, the newest last, and whether they are anonymous. They are added once and never moved:
-- what else is asked for is read from the row.
CREATE INDEX order_rated_by_buyer ON orders (buyer, buyer_seq, buyer_flags) WHERE buyer_seq IS NOT NULL;
CREATE INDEX order_rated_by_seller ON orders (seller, seller_seq, seller_flags) WHERE seller_seq IS NOT NULL;

-- When a sanction began that another violation had led to first; null: with its own violation.
ALTER TABLE violation ADD COLUMN since INTEGER;
