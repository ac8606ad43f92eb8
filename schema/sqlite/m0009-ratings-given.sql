-- The ratings that an account gave, the newest last. They are added once and never moved: what is visible of them is read
-- from the row.
CREATE INDEX order_rated_by_buyer ON orders (buyer, buyer_seq) WHERE buyer_seq IS NOT NULL;
CREATE INDEX order_rated_by_seller ON orders (seller, seller_seq) WHERE seller_seq IS NOT NULL;
