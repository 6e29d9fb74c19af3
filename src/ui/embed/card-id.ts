/** The id of the card, which can take the focus by script. */
export const CARD_ID = 'embed-card';
