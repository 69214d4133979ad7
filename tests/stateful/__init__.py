"""Random programs over a network that breaks: does the cloud hold what they were told?"""
