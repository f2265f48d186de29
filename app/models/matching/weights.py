"""What each piece of evidence weighs: three points a bit of log-odds. Changed only together with RULE_VERSION."""

from __future__ import annotations

POINTS_A_BIT = 3

# document: declared number against the numbers of the row
EQUAL = 60
DIGIT = 7  # a number of less than six digits weighs this for each
LONG = 6
TAIL = 54
LEAST_TAIL = 6  # final digits that count
ONE_OFF = 30
ENDING = 27
DIFFERENT = -15

# payer
ID = 66
OTHER_ID = -36
NAME_MOST = 72
MEMORY = 45
STRANGER = -15  # each word of the row that is no word of the payer's name, twice at most
SLIPPED = 6  # the least that a word with a slip of the hand weighs
TYPO = -9
IN_PLACE = 3  # each word of a name that stands where the payer's name has it: one bit
CLEAR_NAME, SOME_NAME = 30, 15
TOLD_NAME = 33  # a name alone, where a slip was declared and the bank tells no number
WHOLE_NAME = 42  # where only the day was declared
RARE_NAME = 54  # where nothing was: the charge is probably unpaid
ANOTHER = -12  # whoever else paid, where the slip itself is the declared one

# dates
SAME_DAY = 18
NEXT_BUSINESS_DAY = 15
NEAR = 8
EARLIER = 5  # as near, but posted before it can have been paid
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
CHANCE = 24  # what a pair must weigh to be as likely as not: that this deposit is nobody's and the charge unpaid
SURE = 36  # by so much a pair must be likelier than everything else together: twelve bits
NOT_THE_NEXT = 24  # points of payer that tell a mistyped slip from the next in the queue
BETTER = 20  # by so much a deposit fits another charge better, and is explained
SUGGESTED = 21
TIE = 4
