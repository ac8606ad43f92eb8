/// What the cards and tables of the tests look like.
enum CreditCardTexts {
    static let card = """
          s-1  seller                                                   as of 2026-11-22

          Level        ♥♥♥♥♡  heart 4   141 points
                       ████████████████████████████░░ 10 more to the next level, at 151

          Ratings        positive   neutral  negative
            7 days              3         0         0  █
            30 days            12         0         1  ███░
            180 days           60         1         1  █████████████▒░
            365 days          120         1         2  ██████████████████████████▒░
            older              23         0         0  █████
            in all            143         1         2  ██████████████████████████████▒░

          Positive     97.9 %  confidence high: most likely 94.1 % to 99.3 %
                       90 % ────────────────━━━━━━━━━━━━━━━●━━━━━─── 100 %
                       91.0 % of 157 completed orders

          Details      item       ★★★★★  4.82  (50)
                       service    ★★★★☆  4.10  (49)

          Recently     98.0 % positive, newer ratings counting more (weight 31.4)

          policy neutral@1, by fact 8812 of the ledger
        """

    static let ascii = """
          s-1  seller                                                   as of 2026-11-22

          Level        ****.  heart 4   141 points
                       ############################.. 10 more to the next level, at 151

          Ratings        positive   neutral  negative
            7 days              3         0         0  #
            30 days            12         0         1  ###-
            180 days           60         1         1  #############=-
            365 days          120         1         2  ##########################=-
            older              23         0         0  #####
            in all            143         1         2  ##############################=-

          Positive     97.9 %  confidence high: most likely 94.1 % to 99.3 %
                       90 % ----------------===============o=====--- 100 %
                       91.0 % of 157 completed orders

          Details      item       *****  4.82  (50)
                       service    ****.  4.10  (49)

          Recently     98.0 % positive, newer ratings counting more (weight 31.4)

          policy neutral@1, by fact 8812 of the ledger
        """

    static let table = """
        ACCOUNT  LEVEL    POINTS  POSITIVE  SURE  ORDERS
        s-1      heart 4     141    97.9 %  high     157
        s-9      never heard of
        """
}
