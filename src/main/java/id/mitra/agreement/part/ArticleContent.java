package id.mitra.agreement.part;

/**
 * The contents of a bilateral text (Permenakertrans 15/2014, article 8), by which one
 * sees what a text lacks.
 */
public enum ArticleContent {

	SUBJECT, PURPOSE, OBJECT, SCOPE, RIGHTS_AND_DUTIES, MANNER, ORGANISATION, FINANCING, DISPUTES, AMENDMENT, TERM,
	FORCE_MAJEURE, ENTRY_INTO_FORCE_AND_END, SIGNING_PARTIES

}
