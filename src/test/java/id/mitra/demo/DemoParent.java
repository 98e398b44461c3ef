package id.mitra.demo;

import java.nio.file.Path;

/**
 * Starts the demo on a directory, says its process id and its port once it is ready, and
 * waits to be killed.
 */
final class DemoParent {

	private DemoParent() {
	}

	public static void main(String[] args) throws Exception {
		DemoProcess demo = DemoProcess.start(Path.of(args[0]));
		int port = demo.port();
		System.out.println(demo.pid());
		System.out.println(port);
		Thread.currentThread().join();
	}

}
