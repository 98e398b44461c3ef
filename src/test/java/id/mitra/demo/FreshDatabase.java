package id.mitra.demo;

import id.mitra.TestDatabase;

/**
 * An empty database on the tests' server, for an application that isn't the demo.
 */
final class FreshDatabase {

	private FreshDatabase() {
	}

	/**
	 * Its address, with user and password in it.
	 */
	static String create(String name) {
		TestDatabase.sql().sql("create database " + name).update();
		return TestDatabase.url().replaceFirst("/[^/]*$", "/" + name) + "?user=" + TestDatabase.username()
				+ "&password=" + TestDatabase.password();
	}

}
