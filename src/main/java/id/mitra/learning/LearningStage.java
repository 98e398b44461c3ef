package id.mitra.learning;

/**
 * How far learning anew has come.
 */
public enum LearningStage {

	/** Nothing is under way. */
	NONE,

	/** It was asked for, and goes on. */
	ASKED,

	/** What was learned waits to be taken or dropped. */
	READY,

	/** It came to nothing. */
	FAILED

}
