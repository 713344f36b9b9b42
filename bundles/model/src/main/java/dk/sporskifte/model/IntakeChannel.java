package dk.sporskifte.model;

/** How a concern or a referral reached us. */
public enum IntakeChannel {
  FORM,
  MAIL,
  PHONE,
  SELF,
  PARTNER,
  MEETING,
  FEED,
  OUTREACH,
  CITIZEN
}
