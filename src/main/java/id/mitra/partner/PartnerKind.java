package id.mitra.partner;

/**
 * What sort of organisation a partner is.
 */
public enum PartnerKind {

	INTL_ORG, TRAINING_CENTRE, FOREIGN_MINISTRY, AGENCY, SUBNATIONAL, EMBASSY, DE_FACTO_MISSION, SOCIAL_PARTNER, NGO,
	REGIONAL_BODY, UNIVERSITY

}
