/// Pages as they are printed.
enum PolicyTexts {
    static let neutral = """
        neutral@2  in force
        from 2026-12-01 until 2027-02-01; then neutral@3

        Rating
          time to rate    15 days from the completion of the order
          shown           both when both sides have rated, or when the time is over
          silence         counts nothing
          buyers may say  positive, neutral, negative
          sellers may say positive, neutral, negative
          verdict         said freely
          scores 1 to 5   item, service, logistics; the mean of 180 days, the first 3
                          of a pair and month
          texts           up to 1 000 characters
          held open       up to 30 days in all, while something holds the order up
          changing        for the better, once, within 30 days of being shown: to
                          positive or neutral, or withdrawn
          asking for it   5 times for each 1 000 ratings received in 365 days, at
                          least 5
          addition        one, within 180 days of completion, up to 500 characters
          reply           one each, to the rating and its addition, within 30 days, up
                          to 500 characters

        Counting
          small orders    do not count: up to 1.000 BHD, IQD, JOD, KWD, LYD, OMR, TND;
                          1 BIF, CLP, DJF, GNF, ISK, JPY, KMF, KRW, PYG, RWF, UGX,
                          UYI, VND, VUV, XAF, XOF, XPF; 100 minor units of any other
                          currency
          same item again within 14 days, by the same pair and in the same month: one
                          positive and one negative count
          one pair        at most 6 points net a month, up or down
                          at most 300 rated orders a month

        Credit
          rates           positive, wilson, beta, orders; from 5 ratings
          windows         7, 30, 180, 365 days
          recent score    a rating weighs half after 180 days
          confidence      high when the 95 % interval is narrower than 0.10, medium
                          below 0.30
          levels          heart 4, 11, 41, 91, 151
                          diamond 251, 501, 1 001, 2 001, 5 001
                          crown 10 001, 20 001, 50 001, 100 001, 200 001
                          gold-crown 500 001, 1 000 001, 2 000 001, 5 000 001,
                          10 000 001

        Removing
          text hidden     abuse, off-topic, personal-data, spam
          not scored      extortion, fake, malicious, off-platform-pressure
          kept by law     court-order, legal-notice
          restored        appeal, mistake

        Qualification
          records         business-licence (again after 365 days); category-permit (by
                          category, ends); exam; high-volume-verification (ends);
                          identity (again after 730 days); self-certification (by
                          category, ends); training (ends)
          to sell         nothing is needed in any category
          notice          30, 7, 1 days before the end
          verified by     document, in-person, issuer-register
          returned for    incomplete, mismatch, unreadable
          suspended for   authority-request, under-investigation
          resumed for     appeal, cleared
          revoked for     forged, issuer-revoked, obtained-by-deceit

        Deposit
          asked back      leaves after 30 days, and can be drawn until then
          drawn           to be paid in again within 30 days
          held for        open-case, under-investigation
          unheld for      case-closed, cleared
          drawn for       compensation, fine, refund
          returned for    mistake, overturned

        Training
          rules-exam      passed at 80 of 100, gives a record exam, holds for good,
                          again after 24 hours, after 3 failures 30 days from the
                          first of them
          seller-basics   passed at 60 of 100, gives a record training, holds for 365
                          days, again after 1 hour, after 5 failures 30 days from the
                          first of them

        Sanctions
          counterfeit     counterfeit-sold of a seller 12, counterfeit-sold-as-trade
                          of a seller 48, counterfeit-sold-gravely of a seller 24; at
                          12 closed for 7 days and until rules-exam is passed; at 24
                          closed for 14 days and until rules-exam is passed; at 36
                          closed for 21 days and until rules-exam is passed; at 48
                          sealed for good
          general         abusive-text of a buyer 3, decision-ignored of a seller 6,
                          late-dispatch of a seller 3, misdescribed of a seller 6,
                          not-cooperating of a buyer 6; at each 12 demoted and
                          unprivileged for 7 days and until rules-exam is passed
          serious         fake-trade of a seller 12, prohibited-goods of a seller 12,
                          rating-extorted of a buyer 12; at 12 closed for 7 days and
                          until rules-exam is passed; at 24 closed for 14 days and
                          until rules-exam is passed; at 36 closed for 21 days and
                          until rules-exam is passed; at 48 sealed for good
          forgotten       after 365 days
          review          asked for within 7 days
          upheld for      evidence-stands, nothing-new
          withdrawn for   mistaken, not-proven, overruled

        Commitments
          may promise     authentic-or-triple: a breach costs 300.0 % of the amount
          may promise     dispatch-48h: dispatched within 48 hours
          may promise     on-time: arrives as promised
          may promise     seven-day-return: for 7 days
          may promise     warranty: as the marketplace describes it
          given up        after 7 days
          clock waits     24 hours to be told
          rate of         90 days
          broken for      counterfeit, not-as-promised, repair-refused, return-refused
          excused for     force-majeure, mistake, overturned

        Standing
          evaluated       on day 20 of each month
          over            90 days, with fewer than 400 orders in these 365 days
          a defect is     an order that the seller gave up, or a scored negative
                          rating by the buyer
          below           more than 2 % defects, of more than 4 buyers
          top             at most 0.50 % defects and 3 % late, at least 100 orders, an
                          account of 90 days
          lost            only 25 % of a bound past it
          with top        badge, early-release, higher-limits
          early release   15 days earlier
          guaranteed      at most 90 days and 500 sales, for force-majeure,
                          marketplace-fault

        Membership
          points          none

        Cases
          may claim       commitment-broken, as buyer: compensation; up to 300.0 % of
                          what was paid
          may claim       counterfeit, as buyer: return-refund, or refund,
                          compensation
          may claim       defective, as buyer: return-refund, or refund, replacement,
                          compensation
          may claim       extortion-by-rating, as either side: rating-unscored
          may claim       fake-rating, as either side: rating-unscored
          may claim       malicious-rating, as either side: rating-unscored
          may claim       no-show-of-buyer, as seller: compensation; up to 10.0 % of
                          what was paid
          may claim       no-show-of-seller, as buyer: refund, or compensation
          may claim       not-as-described, as buyer: return-refund, or refund,
                          replacement, compensation
          may claim       not-received, as buyer: refund, or replacement
          may claim       refund-refused, as buyer: refund
          may claim       sanction-review, as either side, of the marketplace:
                          sanction-withdrawn
          to be shown     by the claimant: defective, extortion-by-rating,
                          fake-rating, malicious-rating, no-show-of-buyer,
                          not-as-described, sanction-review
          to be shown     by the respondent: commitment-broken, counterfeit,
                          no-show-of-seller, not-received, refund-refused
          holds ratings   commitment-broken, counterfeit, defective, no-show-of-buyer,
                          no-show-of-seller, not-as-described, not-received,
                          refund-refused
          opened          until 15 days after the order is over; at most 16 an order
          taken on        by itself after 24 hours
          first answer    within 48 hours for goods not sent yet, 5 days for goods
                          sent, 3 days for what is never sent; else the claim is
                          granted
          more time       3 days, once, when both sides want it
          offers          at most 10 of a side, each for 3 days
          texts           up to 2 000 characters
          arbitrators     called by a side from 3 days on, by the clock after 15 days;
                          one takes it within 24 hours, and has it for 4 hours at a
                          time
          evidence        3 days, 20 of a side, then 24 hours to say something of the
                          other side's
          ruling          within 5 working days, aimed at 48 hours
          panels          none
          not to decide   nobody who traded with a side in 180 days has a case or is
                          on its panel
          house is late   3 times, the supervisor's for 24 hours each; then it ends
                          undecided
          appeal          within 7 days
          to be done      goods back within 7 days, what is owed within 2 working
                          days; else drawn from the deposit, not-cooperating of a
                          buyer, decision-ignored of a seller
          not done        opened again within 7 days of its end
          clocks stopped  at most 3 times, for 30 days at a time
          elsewhere       at most 2 times, looked at each 30 days, closed after 24
                          times
          working days    Monday, Tuesday, Wednesday, Thursday, Friday

        Changing it
          notice          7 days
          midnight        UTC+0:00, for every policy

        Adopted
          the first   neutral@1                           fact 1        past
          2026-12-01  neutral@2                           fact 8813     in force
          2027-02-01  neutral@3                           fact 9020     pending
          another can be in force from 2027-02-02, if it is adopted today
        """
}
