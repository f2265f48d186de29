"""What each piece of evidence weighs: three points a bit of log-odds. Changed only together with RULE_VERSION."""

from __future__ import annotations

POINTS_A_BIT = 3

# document: declared number against the numbers of the row
EQUAL = 60
DIGIT = 10  # an equal number weighs this for each digit, never more than EQUAL
TAIL = 54
LEAST_TAIL = 6  # final digits that count
ONE_OFF = 30
DIFFERENT = -15

# payer
ID = 66
OTHER_ID = -36
NAME_MOST = 72
MEMORY = 45
STRANGER = -15  # each word of the row that is no word of the payer's name, twice at most
SLIPPED = 6  # the least that a word with a slip of the hand weighs
TYPO = -9
CLEAR_NAME = 30
SOME_NAME = 12  # beside an equal document
WHOLE_NAME, WHOLE_NAME_AND_DAY = 51, 66  # in its order, alone and with its day, where no number can be compared
TOLD_NAME, TOLD_NAME_AND_DAY = 33, 42  # when a slip was declared and the bank tells no number
KIN = 12  # words shared with whoever else paid

# dates
SAME_DAY = 18
NEXT_BUSINESS_DAY = 15
NEAR = 8
OTHER_MONTH = 0
OFF = -9
SOON = 9
LATER = 4
BEFORE = -15
SOON_DAYS, LATER_DAYS, LONG_DAYS = 3, 10, 60  # business, business, calendar
POSTED_WITHIN, NEAR_DAYS = 1, 3

# place
AMOUNT = 6
OFFICE = 4
SUB_LINE = 9
OTHER_SUB_LINE = -30
OTHER_AMOUNT = -45

# levels
SURE = 72
MARGIN = 36  # to the next deposit for the same charge
ROW_MARGIN = 27  # to the next charge for the same deposit
SAME_PAYER_MARGIN = 60  # the same when the payer owes that one too and no equal number tells which is paid
EQUAL_MARGIN = 20  # the same when the document is equal
SETTLED_MARGIN = 9  # the same when that charge has a better deposit of its own
BETTER = 20  # by so much
SUGGESTED = 21
TIE = 4
